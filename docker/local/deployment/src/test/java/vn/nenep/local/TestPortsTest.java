package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TestPortsTest {
    @TempDir
    Path locks;

    @Test
    void givesTheSamePairAgainOnceItIsFree() throws IOException {
        int first;
        try (var ports = TestPorts.take(locks)) {
            first = ports.web();
            assertThat(ports.api()).isEqualTo(first + 1);
        }

        try (var ports = TestPorts.take(locks)) {
            assertThat(ports.web()).isEqualTo(first);
        }
    }

    @Test
    void givesTwoRunsDifferentPairs() throws IOException {
        try (var one = TestPorts.take(locks);
                var other = TestPorts.take(locks)) {
            assertThat(other.web()).isNotEqualTo(one.web());
        }
    }

    @Test
    void passesOverAPairThatSomebodyElseUses() throws IOException {
        int first;
        try (var ports = TestPorts.take(locks)) {
            first = ports.web();
        }

        try (var taken = new ServerSocket(first + 1, 1, InetAddress.getLoopbackAddress());
                var ports = TestPorts.take(locks)) {
            assertThat(ports.web()).isNotEqualTo(first);
            assertThat(ports.api()).isNotEqualTo(taken.getLocalPort());
        }
    }
}
