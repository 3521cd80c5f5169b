package vn.nenep.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ProblemTypeTest {

    @ParameterizedTest
    @EnumSource(ProblemType.class)
    void everyTypeIsAnErrorWithATitleAndASlug(ProblemType type) {
        assertThat(type.status()).isBetween(400, 599);
        assertThat(type.title()).isNotBlank();
        assertThat(type.uri()).hasToString("/problems/" + type.slug());
        assertThat(type.slug()).matches("[a-z]+(-[a-z]+)*");
    }

    @ParameterizedTest
    @CsvSource({
        "400, MALFORMED_REQUEST",
        "401, UNAUTHENTICATED",
        "403, NOT_ALLOWED",
        "404, NOT_FOUND",
        "405, METHOD_NOT_ALLOWED",
        "415, UNSUPPORTED_MEDIA_TYPE",
        "500, INTERNAL_ERROR"
    })
    void problemsOfTheFrameworkGetTheGeneralType(int status, ProblemType type) {
        assertThat(ProblemType.ofStatus(status)).contains(type);
    }

    @Test
    void anUnknownStatusHasNone() {
        assertThat(ProblemType.ofStatus(418)).isEmpty();
    }
}
