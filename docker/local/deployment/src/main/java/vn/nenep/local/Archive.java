package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.function.Predicate;
import java.util.zip.ZipFile;

/** A zip or jar whose content lies some folders deep. */
record Archive(Path file, int depth) {

    /** Reads what is wanted and no more: the rest can be much larger. */
    void unpack(Path target, Predicate<String> wanted) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            for (var entry : Collections.list(zip.entries())) {
                var parts = entry.getName().split("/", depth + 1);
                if (entry.isDirectory() || parts.length <= depth || !wanted.test(parts[depth])) {
                    continue;
                }
                var path = target.resolve(parts[depth]).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry of " + file + " points outside: " + entry.getName());
                }
                Files.createDirectories(path.getParent());
                try (var content = zip.getInputStream(entry)) {
                    Files.copy(content, path);
                }
            }
        } catch (IOException e) {
            throw new LocalServiceException("Cannot unpack " + file + " to " + target + " (" + e.getMessage()
                    + "). If the file is damaged, delete it and let Maven fetch it again.");
        }
    }
}
