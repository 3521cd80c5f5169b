package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunFolderTest {
    @TempDir
    Path runs;

    private Process child;

    @BeforeEach
    void startAChild() throws IOException {
        child = new ProcessBuilder("sleep", "600").start();
    }

    @AfterEach
    void endTheChild() {
        child.destroyForcibly();
    }

    @Test
    void takesItsChildrenAndItsDataAlong() throws Exception {
        var run = RunFolder.open(runs);
        run.adopt(child.toHandle());
        Files.writeString(run.resolve("data"), "x");

        run.close();

        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(runs).isEmptyDirectory();
    }

    @Test
    void takesNoChildAfterItsEnd() throws Exception {
        var run = RunFolder.open(runs);
        run.close();

        assertThatThrownBy(() -> run.adopt(child.toHandle())).isInstanceOf(IOException.class);
        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    void endsTheChildrenThatADeadRunLeftBehind() throws Exception {
        var left = leftBehindBy(deadProcess());

        RunFolder.open(runs).close();

        assertThat(child.waitFor(5, TimeUnit.SECONDS)).isTrue();
        assertThat(left).doesNotExist();
    }

    @Test
    void sparesTheChildrenOfARunThatIsAlive() throws Exception {
        var theirs = leftBehindBy(ProcessIdentity.of(ProcessHandle.current()));

        RunFolder.open(runs).close();

        assertThat(child.isAlive()).isTrue();
        assertThat(theirs).exists();
    }

    private Path leftBehindBy(ProcessIdentity owner) throws IOException {
        var folder = runs.resolve(owner.name() + "-1");
        Files.createDirectories(folder.resolve("children")
                .resolve(ProcessIdentity.of(child.toHandle()).name()));
        return folder;
    }

    private static ProcessIdentity deadProcess() throws Exception {
        var process = new ProcessBuilder("true").start();
        var identity = ProcessIdentity.of(process.toHandle());
        process.waitFor();
        return identity;
    }
}
