package vn.nenep.access;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nenep.access.RequestLimits.Asker;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;

@QuarkusTest
class RequestLimitTest {

    private static final String TESTS_CLIENT = "nenep-explorer";
    private static final String MACHINES_CLIENT = "nenep-integration";

    /** More than a minute gives back, however high the limit of the tests is. */
    private static final int EVERYTHING_AND_MORE = 5_000_000;

    @Inject
    RequestLimits limits;

    @Inject
    AccountRepository accounts;

    private Asker exhausted;

    @AfterEach
    void giveBack() {
        limits.forget(exhausted);
    }

    @Test
    void whoAsksTooMuchIsToldToWait() {
        exhaust(Api.INSPECTOR, TESTS_CLIENT, false);

        Response answer = Api.as(Api.INSPECTOR).get("/api/v1/me");

        Answers.problem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isBetween(1, 600);
        Answers.ok(Api.as(Api.SECRETARY).get("/api/v1/me"));
        giveBack();
        Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/me"));
    }

    @Test
    void anotherClientOfTheSamePersonHasItsOwnLimit() {
        exhaust(Api.INSPECTOR, "another-client", false);

        Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/me"));
    }

    @Test
    void aMachineHasTheHigherLimit() {
        exhaust(Api.MACHINE, MACHINES_CLIENT, true);

        Answers.problem(Api.as(Api.MACHINE).get("/api/v1/me"), 429, "too-many-requests");
    }

    @Test
    void theLimitIsPerMinute() {
        RequestLimits three = new RequestLimits(new LimitsConfig() {
            @Override
            public int requestsPerMinute() {
                return 3;
            }

            @Override
            public int integrationRequestsPerMinute() {
                return 5;
            }
        });
        exhausted = new Asker("somebody", TESTS_CLIENT, false);

        assertThat(passing(three, exhausted, 10)).isEqualTo(3);
        assertThat(three.take(exhausted)).isBetween(Duration.ofMillis(1), Duration.ofSeconds(20));
        assertThat(passing(three, new Asker("somebody", MACHINES_CLIENT, true), 10))
                .isEqualTo(5);
    }

    private static long passing(RequestLimits limits, Asker asker, int tries) {
        return IntStream.range(0, tries)
                .filter(i -> limits.take(asker).isZero())
                .count();
    }

    private void exhaust(String user, String client, boolean machine) {
        String account = AccountFixture.of(user);
        String subject =
                QuarkusTransaction.requiringNew().call(() -> accounts.findById(UUID.fromString(account)).subject);
        exhausted = new Asker(subject, client, machine);
        limits.bucket(exhausted).consumeIgnoringRateLimits(EVERYTHING_AND_MORE);
    }
}
