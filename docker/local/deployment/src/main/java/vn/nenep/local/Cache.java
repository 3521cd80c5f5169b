package vn.nenep.local;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Folders that are expensive to make and never change: made once, under a lock, beside their final place and then renamed,
 * so that nobody ever sees half of one.
 */
final class Cache {
    /** What unpacking and building both servers takes at its peak: they are made at the same time. */
    static final long ROOM_FOR_SERVERS = 1_500_000_000L;

    private final Path folder;

    Cache(Path folder) {
        this.folder = folder;
    }

    /** Fills an empty folder. */
    @FunctionalInterface
    interface Maker {
        void make(Path target) throws IOException;
    }

    Path once(String name, long roomNeeded, Maker maker) throws IOException {
        var finished = folder.resolve(name);
        if (Files.isDirectory(finished)) {
            return finished;
        }
        Files.createDirectories(folder);
        try (var channel = FileChannel.open(
                        folder.resolve(name + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                var lock = channel.lock()) {
            if (lock.isValid() && !Files.isDirectory(finished)) {
                requireRoom(roomNeeded);
                var unfinished = folder.resolve(name + ".unfinished");
                Folders.delete(unfinished);
                Files.createDirectory(unfinished);
                maker.make(unfinished);
                Files.move(unfinished, finished, StandardCopyOption.ATOMIC_MOVE);
            }
        }
        return finished;
    }

    private void requireRoom(long needed) throws IOException {
        var room = Files.getFileStore(folder).getUsableSpace();
        if (room < needed) {
            throw new LocalServiceException("Not enough disk space in " + folder + ": " + room / 1_000_000
                    + " MB are free and " + needed / 1_000_000
                    + " MB are needed. Make room, or set XDG_CACHE_HOME to a folder on another disk.");
        }
    }
}
