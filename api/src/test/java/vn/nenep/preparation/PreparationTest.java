package vn.nenep.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;

/** Who prepares what, the committee's meeting before, and the word that documents are in the handbook. */
@QuarkusTest
class PreparationTest {

    private MeetingFixture meeting;

    @BeforeEach
    void plan() {
        meeting = MeetingFixture.announced();
    }

    @Test
    void whatIsSaidReadsAsItWasWritten() {
        String today = MemberFixture.today().toString();
        Map<String, Object> first = Map.of(
                "task", "Dự thảo báo cáo", "memberId", Cell.model().plainMember(0), "dueOn", today, "doneOn", today);
        Map<String, Object> second =
                Map.of("task", "In tài liệu", "memberId", Cell.model().plainMember(1));

        Response saved = Answers.ok(update(Map.of("assignments", List.of(first, second))));
        Response read = read();

        assertThat(read.asString()).isEqualTo(saved.asString());
        assertThat(read.header("ETag")).isEqualTo(saved.header("ETag")).isNotEqualTo("\"0\"");
        JsonPath seen = read.jsonPath();
        assertThat(seen.getList("assignments.task")).containsExactly("Dự thảo báo cáo", "In tài liệu");
        assertThat(seen.getString("assignments[0].member.memberId"))
                .isEqualTo(Cell.model().plainMember(0));
        assertThat(seen.getString("assignments[0].doneOn")).isEqualTo(today);
        assertThat(seen.getString("assignments[1].dueOn")).isNull();
    }

    @Test
    void theCommitteesMeetingIsLinkedAndNoOther() {
        MeetingFixture before =
                MeetingFixture.planned(Cell.model(), MeetingFixture.plan(Cell.model(), "COMMITTEE_PREMEETING"));
        Answers.ok(update(Map.of("assignments", List.of(), "preMeetingId", before.id())));
        assertThat(read().jsonPath().getString("preMeeting.meetingId")).isEqualTo(before.id());
        assertThat(read().jsonPath().getString("preMeeting.state")).isEqualTo("DRAFT");

        Map<String, Object> regular = Map.of(
                "assignments", List.of(), "preMeetingId", MeetingFixture.draft().id());
        Answers.problem(update(regular), 422, "meeting-not-possible");
        MeetingFixture cancelled = MeetingFixture.planned(
                        Cell.model(), MeetingFixture.plan(Cell.model(), "COMMITTEE_PREMEETING"))
                .cancel();
        Answers.problem(
                update(Map.of("assignments", List.of(), "preMeetingId", cancelled.id())), 422, "meeting-not-possible");
        assertThat(read().jsonPath().getString("preMeeting.meetingId")).isEqualTo(before.id());
    }

    @Test
    void uploadsAreKeptAsTheyWereNoted() {
        Instant later = Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS);
        Instant earlier = later.minusSeconds(3600);
        Answers.ok(record(Api.SECRETARY, Map.of("uploadedAt", later.toString())));
        Answers.ok(record(
                Api.MINUTE_TAKER,
                Map.of(
                        "uploadedAt",
                        earlier.toString(),
                        "memberId",
                        Cell.model().plainMember(0))));

        JsonPath seen = read().jsonPath();
        assertThat(seen.getList("handbookUploads.uploadedAt")).containsExactly(earlier.toString(), later.toString());
        assertThat(seen.getString("handbookUploads[1].member.memberId")).isEqualTo(Cell.memberId(Api.SECRETARY));
        assertThat(seen.getString("handbookUploads[0].recordedByName")).isEqualTo("Lý Thị Hoa");
        JsonPath trail = Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/audit-entries?objectId=" + meeting.id()))
                .jsonPath();
        assertThat(trail.getList("items.action", String.class)).startsWith("recordHandbookUpload");
    }

    @Test
    void whoeverComesSecondWithTheSameVersionIsTold() {
        Response seen = read();
        Map<String, Object> body = Map.of("assignments", List.of());
        Answers.ok(Api.as(Api.SECRETARY, seen, body).put(path()));

        Answers.problem(Api.as(Api.SECRETARY, seen, body).put(path()), 412, "stale-version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"closed", "cancelled"})
    void nothingIsPreparedForAMeetingThatIsOver(String state) {
        MeetingFixture over = state.equals("closed")
                ? MeetingFixture.closed()
                : MeetingFixture.announced().cancel();
        String path = over.path() + "/preparation";
        Response before = Answers.ok(Api.as(Api.SECRETARY).get(path));

        Answers.problem(
                Api.as(Api.SECRETARY, before, Map.of("assignments", List.of())).put(path), 409, "wrong-state");
        assertThat(Answers.ok(Api.as(Api.SECRETARY).get(path)).asString()).isEqualTo(before.asString());
    }

    private String path() {
        return meeting.path() + "/preparation";
    }

    private Response read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(path()));
    }

    private Response update(Map<String, Object> body) {
        return Api.as(Api.SECRETARY, Answers.ok(Api.as(Api.SECRETARY).get(path())), body)
                .put(path());
    }

    private Response record(String user, Map<String, Object> body) {
        return Api.as(user, Answers.ok(Api.as(user).get(path())), body).post(path() + "/handbook-uploads");
    }
}
