package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PortsTest {
    @Test
    void addsTheOffsetToEveryWellKnownPort() {
        assertThat(Ports.wellKnown(0)).isEqualTo(new Ports(5173, 8080, 8180, 13306, 13025));
        assertThat(Ports.wellKnown(100)).isEqualTo(new Ports(5273, 8180, 8280, 13406, 13125));
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 60_000, Integer.MAX_VALUE})
    void refusesAnOffsetThatLeavesTheRange(int offset) {
        assertThatThrownBy(() -> Ports.wellKnown(offset))
                .isInstanceOf(LocalServiceException.class)
                .hasMessageContaining("nenep.port-offset");
    }

    @Test
    void saysWhichPortIsInUseAndWhatToDo() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() -> Ports.requireFree(taken.getLocalPort(), "MariaDB"))
                    .isInstanceOf(LocalServiceException.class)
                    .hasMessageContaining(String.valueOf(taken.getLocalPort()))
                    .hasMessageContaining("MariaDB")
                    .hasMessageContaining("-Dnenep.port-offset");
        }
    }

    @Test
    void findsAFreePort() {
        var port = Ports.anyFree();

        assertThat(Ports.requireFree(port, "a test")).isEqualTo(port);
    }
}
