package vn.nenep.platform.paging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkiverse.resteasy.problem.HttpProblem;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageTokenTest {

    @Test
    void whatGoesInComesOut() {
        Instant start = Instant.parse("2026-11-20T12:30:00.123456Z");
        UUID id = UUID.fromString("019a9f3e-4d2c-7000-8000-3f6f2a7b1c9d");
        PageToken token = PageToken.decode(
                PageToken.of(start, id, new byte[] {0, -1, 7}, 42L).encode(), 4);
        assertThat(token.instant(0)).isEqualTo(start);
        assertThat(token.uuid(1)).isEqualTo(id);
        assertThat(token.bytes(2)).containsExactly(0, -1, 7);
        assertThat(token.number(3)).isEqualTo(42);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "???", "YWJj", "MXwyfDM", "fHx8fA"})
    void aTokenThatWeDidNotMakeIsRefused(String forged) {
        assertThatThrownBy(() -> PageToken.decode(forged, 2).uuid(0))
                .isInstanceOfSatisfying(
                        HttpProblem.class,
                        problem -> assertThat(problem.getStatusCode()).isEqualTo(400));
    }
}
