package vn.nenep.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;

/** The past of the synthetic province reads like a real one. */
@QuarkusTest
class DemoHistoryTest {

    private static final String CELL = "Chi bộ Thôn Đoài";
    private static final int MONTHS = 6;

    @Inject
    DemoHistory history;

    @Test
    void eachMonthHasItsMeetingWithACompleteRoll() {
        history.fill("38.003.003", MONTHS);

        JsonNode organizations =
                Answers.json(Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/organizations?kind=CELL&limit=200")));
        String cell = organizations
                .path("items")
                .valueStream()
                .filter(organization -> organization.path("name").textValue().equals(CELL))
                .findAny()
                .orElseThrow()
                .path("id")
                .textValue();
        List<JsonNode> meetings = Answers.json(
                        Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/meetings?state=CLOSED&organizationId=" + cell)))
                .path("items")
                .valueStream()
                .toList();

        assertThat(meetings)
                .hasSize(MONTHS + MONTHS / 3)
                .allSatisfy(meeting -> assertThat(
                                Instant.parse(meeting.path("plannedStart").textValue()))
                        .isBefore(Instant.now()));
        for (JsonNode meeting : meetings) {
            JsonNode roll = Answers.json(Answers.ok(Api.as(Api.INSPECTOR)
                    .get("/api/v1/meetings/" + meeting.path("id").textValue() + "/attendance")));
            assertThat(roll.path("summary").path("unmarked").intValue()).isZero();
            assertThat(roll.path("summary").path("base").intValue()).isGreaterThan(10);
            assertThat(roll.path("summary").path("percent").doubleValue()).isGreaterThan(60);
        }
    }
}
