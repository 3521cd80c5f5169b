package vn.nenep.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * The ports of one test run that are also written into the realm, as redirect addresses. They come from a short list and
 * not from the operating system, so that the next run gets the same ones and finds its imported realm ready: an import
 * takes longer than everything else. A lock keeps two test runs at the same time apart.
 */
final class TestPorts implements Closeable {
    private static final int FIRST = 15300;
    private static final int PAIRS = 100;

    private final FileChannel channel;
    private final int web;

    private TestPorts(FileChannel channel, int web) {
        this.channel = channel;
        this.web = web;
    }

    static TestPorts take(Path locks) throws IOException {
        Files.createDirectories(locks);
        for (var web = FIRST; web < FIRST + 2 * PAIRS; web += 2) {
            var channel = FileChannel.open(
                    locks.resolve("ports-" + web + ".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (lock(channel) != null && Ports.isFree(web) && Ports.isFree(web + 1)) {
                return new TestPorts(channel, web);
            }
            channel.close();
        }
        throw new LocalServiceException(
                "No free pair of ports for tests between " + FIRST + " and " + (FIRST + 2 * PAIRS) + ".");
    }

    int web() {
        return web;
    }

    int api() {
        return web + 1;
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }

    private static FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null; // taken by another application in this same process
        }
    }
}
