package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CacheTest {
    @TempDir
    Path folder;

    @Test
    void makesAThingOnce() throws IOException {
        var cache = new Cache(folder);
        var made = cache.once("thing", 0, target -> Files.writeString(target.resolve("file"), "content"));

        assertThat(cache.once("thing", 0, target -> {
                    throw new IOException("made twice");
                }))
                .isEqualTo(made);
        assertThat(made.resolve("file")).hasContent("content");
    }

    @Test
    void startsAgainAfterAFailure() throws IOException {
        var cache = new Cache(folder);
        assertThatThrownBy(() -> cache.once("thing", 0, target -> {
                    Files.writeString(target.resolve("half"), "");
                    throw new IOException("interrupted");
                }))
                .hasMessage("interrupted");
        assertThat(folder.resolve("thing")).doesNotExist();

        var made = cache.once("thing", 0, target -> Files.writeString(target.resolve("whole"), ""));

        assertThat(made).isDirectoryNotContaining("glob:**half");
    }

    @Test
    void saysHowMuchRoomIsMissing() {
        assertThatThrownBy(() -> new Cache(folder).once("thing", Long.MAX_VALUE, target -> {}))
                .isInstanceOf(LocalServiceException.class)
                .hasMessageContaining("Not enough disk space in " + folder)
                .hasMessageContaining("XDG_CACHE_HOME");
    }
}
