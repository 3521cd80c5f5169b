package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArchiveTest {
    @TempDir
    Path folder;

    @Test
    void unpacksWhatIsWantedWithoutTheFirstFolders() throws IOException {
        var target = folder.resolve("target");

        new Archive(zip("a/b/bin/server", "a/b/share/text", "a/note"), 2)
                .unpack(target, path -> path.startsWith("bin/"));

        assertThat(target.resolve("bin/server")).hasContent("a/b/bin/server");
        assertThat(target).isDirectoryNotContaining("glob:**share").isDirectoryNotContaining("glob:**note");
    }

    @Test
    void writesNothingOutsideItsTarget() throws IOException {
        var archive = new Archive(zip("a/../../escaped"), 1);

        assertThatThrownBy(() -> archive.unpack(folder.resolve("target"), path -> true))
                .isInstanceOf(LocalServiceException.class);
        assertThat(folder.resolve("escaped")).doesNotExist();
    }

    @Test
    void saysThatAnArchiveCannotBeRead() {
        var archive = new Archive(folder.resolve("missing.zip"), 1);

        assertThatThrownBy(() -> archive.unpack(folder.resolve("target"), path -> true))
                .isInstanceOf(LocalServiceException.class)
                .hasMessageContaining("missing.zip")
                .hasMessageContaining("delete it");
    }

    private Path zip(String... names) throws IOException {
        var file = folder.resolve("archive.zip");
        try (var zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (var name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes());
            }
        }
        return file;
    }
}
