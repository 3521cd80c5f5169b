package vn.nenep.local;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What belongs to one run: its child processes and its throw-away data. Both outlive a process that is killed hard, so its
 * name tells whose it is, and the next run of anybody clears up what dead ones left.
 */
final class RunFolder implements Closeable {
    private static final String CHILDREN = "children";

    private final Path folder;
    private final List<ProcessHandle> children = new ArrayList<>();
    private boolean closed;

    private RunFolder(Path folder) {
        this.folder = folder;
    }

    static RunFolder open(Path runs) throws IOException {
        Files.createDirectories(runs);
        clearUpAfterDeadRuns(runs);
        var name = ProcessIdentity.of(ProcessHandle.current()).name();
        var folder = Files.createTempDirectory(runs, name + "-");
        Files.createDirectory(folder.resolve(CHILDREN));
        return new RunFolder(folder);
    }

    Path resolve(String name) {
        return folder.resolve(name);
    }

    /** Takes on a child, which from now on ends with this run. */
    synchronized void adopt(ProcessHandle child) throws IOException {
        if (closed) {
            ProcessIdentity.end(List.of(child));
            throw new IOException("the run is over");
        }
        children.add(child);
        Files.createFile(
                folder.resolve(CHILDREN).resolve(ProcessIdentity.of(child).name()));
    }

    @Override
    public synchronized void close() throws IOException {
        if (!closed) {
            closed = true;
            ProcessIdentity.end(children);
            Folders.delete(folder);
        }
    }

    private static void clearUpAfterDeadRuns(Path runs) throws IOException {
        for (var folder : Folders.list(runs)) {
            var owner = ProcessIdentity.parse(folder.getFileName().toString());
            if (owner.isPresent() && owner.get().process().isEmpty()) {
                ProcessIdentity.end(Folders.list(folder.resolve(CHILDREN)).stream()
                        .map(file -> ProcessIdentity.parse(file.getFileName().toString()))
                        .flatMap(Optional::stream)
                        .map(ProcessIdentity::process)
                        .flatMap(Optional::stream)
                        .toList());
                Folders.delete(folder);
            }
        }
    }
}
