package vn.nenep.audit;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The heads of the days, one line each, in a folder that others keep: only ever added to. */
@Singleton
class HeadFile {

    static final String NAME = "audit-heads.txt";

    private final Optional<Path> folder;

    HeadFile(@ConfigProperty(name = "nenep.audit.head-directory") Optional<Path> folder) {
        this.folder = folder;
    }

    /** Adds those that are newer than the file's last line. */
    void add(List<ChainHead> heads) throws IOException {
        if (folder.isEmpty()) {
            return;
        }
        Path file = folder.get().resolve(NAME);
        Instant last = (Files.exists(file) ? read(file) : List.<ChainHead>of())
                .stream().map(ChainHead::takenAt).max(Comparator.naturalOrder()).orElse(Instant.MIN);
        List<String> lines = heads.stream()
                .filter(head -> head.takenAt().isAfter(last))
                .sorted(Comparator.comparing(ChainHead::takenAt))
                .map(ChainHead::line)
                .toList();
        if (!lines.isEmpty()) {
            Files.write(
                    file,
                    lines,
                    StandardCharsets.UTF_8,
                    StandardOpenOption.CREATE,
                    StandardOpenOption.APPEND,
                    StandardOpenOption.SYNC);
        }
    }

    /** @throws IllegalArgumentException when a line is not a head; empty lines and those that begin with # do not count */
    static List<ChainHead> read(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .map(ChainHead::parse)
                .toList();
    }
}
