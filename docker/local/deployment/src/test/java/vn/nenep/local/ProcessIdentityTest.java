package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProcessIdentityTest {
    private final ProcessIdentity self = ProcessIdentity.of(ProcessHandle.current());

    @Test
    void findsItselfByName() {
        assertThat(ProcessIdentity.parse(self.name() + "-anything")).contains(self);
        assertThat(self.process()).contains(ProcessHandle.current());
    }

    @Test
    void isNotALaterProcessWithTheSameNumber() {
        var earlier = new ProcessIdentity(self.pid(), self.started() - 60_000);

        assertThat(earlier.process()).isEmpty();
    }

    @Test
    void bearsASmallCorrectionOfTheClock() {
        var corrected = new ProcessIdentity(self.pid(), self.started() + 1_000);

        assertThat(corrected.process()).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ports-15300.lock", "12", "12-", "a-b"})
    void knowsNoOtherNames(String name) {
        assertThat(ProcessIdentity.parse(name)).isEmpty();
    }
}
