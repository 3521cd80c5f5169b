package vn.nenep.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Predicate;
import java.util.zip.ZipInputStream;

/** A zip or jar whose content lies some folders deep. */
record Archive(Path file, int depth) {

    void unpack(Path target, Predicate<String> wanted) throws IOException {
        try (var zip = new ZipInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                var parts = entry.getName().split("/", depth + 1);
                if (entry.isDirectory() || parts.length <= depth || !wanted.test(parts[depth])) {
                    continue;
                }
                var path = target.resolve(parts[depth]).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("an entry of " + file + " points outside: " + entry.getName());
                }
                Files.createDirectories(path.getParent());
                Files.copy(zip, path);
            }
        } catch (IOException e) {
            throw new LocalServiceException("Cannot unpack " + file + " to " + target + " (" + e.getMessage()
                    + "). If the file is damaged, delete it and let Maven fetch it again.");
        }
    }
}
