package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibAioTest {
    @TempDir
    Path folder;

    @Test
    void isFoundUnderItsOldAndItsNewName() throws IOException {
        var newer =
                Files.createFile(Files.createDirectory(folder.resolve("newer")).resolve("libaio.so.1t64"));
        var old = Files.createFile(Files.createDirectory(folder.resolve("old")).resolve("libaio.so.1"));

        assertThat(LibAio.find(List.of(folder.resolve("none"), newer.getParent())))
                .contains(newer);
        assertThat(LibAio.find(List.of(folder.resolve("none"), old.getParent(), newer.getParent())))
                .contains(old);
        assertThat(LibAio.find(List.of(folder, folder.resolve("none")))).isEmpty();
    }
}
