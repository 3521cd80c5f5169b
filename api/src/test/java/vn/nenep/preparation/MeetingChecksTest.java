package vn.nenep.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** A meeting held against the rules of its day, with their sources. */
@QuarkusTest
class MeetingChecksTest {

    @Test
    void whatIsMetSaysByWhichRule() {
        JsonPath checks = checks(MeetingFixture.announced());

        assertThat(checks.getList("items.kind"))
                .contains("DURATION", "NOTICE", "HANDBOOK", "PRE_MEETING", "NOT_MERGED");
        assertThat(verdict(checks, "DURATION")).isEqualTo("MET");
        assertThat(verdict(checks, "NOTICE")).isEqualTo("MET");
        assertThat(verdict(checks, "HANDBOOK")).isEqualTo("PENDING");
        assertThat(verdict(checks, "PRE_MEETING")).isEqualTo("PENDING");
        assertThat(checks.getList("items.source.document", String.class)).doesNotContainNull();
        assertThat(checks.getString("items.find { it.kind == 'DURATION' }.source.document"))
                .isEqualTo("HD 42-HD/BTCTW ngày 28/10/2025");
    }

    @Test
    void evidenceTurnsAVerdict() {
        MeetingFixture meeting = MeetingFixture.announced();
        String path = meeting.path() + "/preparation";
        Map<String, Object> upload =
                Map.of("uploadedAt", Instant.now().minusSeconds(60).toString());
        Answers.ok(Api.as(Api.SECRETARY, Answers.ok(Api.as(Api.SECRETARY).get(path)), upload)
                .post(path + "/handbook-uploads"));

        assertThat(verdict(checks(meeting), "HANDBOOK")).isEqualTo("MET");
    }

    @Test
    void theCommitteesMeetingCountsOnceItWasHeld() {
        MeetingFixture before = MeetingFixture.planned(
                        Cell.model(), MeetingFixture.plan(Cell.model(), "COMMITTEE_PREMEETING"))
                .announce();
        MeetingFixture meeting = MeetingFixture.announced();
        String path = meeting.path() + "/preparation";
        Map<String, Object> link = Map.of("assignments", List.of(), "preMeetingId", before.id());
        Answers.ok(Api.as(Api.SECRETARY, Answers.ok(Api.as(Api.SECRETARY).get(path)), link)
                .put(path));
        assertThat(verdict(checks(meeting), "PRE_MEETING")).isEqualTo("PENDING");

        before.openAt(Instant.now());

        assertThat(verdict(checks(meeting), "PRE_MEETING")).isEqualTo("MET");
    }

    @Test
    void anotherMeetingAtTheSameTimeIsSeenUntilItIsCancelled() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.other());
        Map<String, Object> twin = MeetingFixture.plan(Cell.other());
        Instant start = Instant.now().plusSeconds(400 * 86_400L);
        for (Map<String, Object> one : List.of(plan, twin)) {
            one.put("plannedStart", start.toString());
            one.put("plannedEnd", start.plusSeconds(6000).toString());
        }
        MeetingFixture meeting = MeetingFixture.planned(Cell.other(), plan);
        MeetingFixture other = MeetingFixture.planned(Cell.other(), twin);

        assertThat(verdict(checks(meeting), "NOT_MERGED")).isEqualTo("NOT_MET");
        other.cancel();

        assertThat(verdict(checks(meeting), "NOT_MERGED")).isEqualTo("MET");
    }

    @Test
    void aThematicMeetingNeedsTheRegularOneOfItsMonth() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.other(), "THEMATIC");
        Instant start = Instant.now().plusSeconds(600 * 86_400L);
        plan.put("plannedStart", start.toString());
        plan.put("plannedEnd", start.plusSeconds(6000).toString());

        assertThat(verdict(checks(MeetingFixture.planned(Cell.other(), plan)), "THEMATIC_BESIDE_REGULAR"))
                .isEqualTo("NOT_MET");
    }

    @Test
    void noRuleIsAboutTheMeetingOfAGroup() {
        MeetingFixture group = MeetingFixture.planned(Cell.model(), MeetingFixture.plan(Cell.model(), "GROUP"));

        assertThat(checks(group).getList("items")).isEmpty();
    }

    private static JsonPath checks(MeetingFixture meeting) {
        return Answers.ok(Api.as(Api.INSPECTOR).get(meeting.path() + "/checks")).jsonPath();
    }

    private static String verdict(JsonPath checks, String kind) {
        return checks.getString("items.find { it.kind == '" + kind + "' }.verdict");
    }
}
