package vn.nenep.leave;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.LeaveFixture;
import vn.nenep.testing.MeetingFixture;

/** Who asks, who agrees, and what the roll makes of it. */
@QuarkusTest
class LeaveTest {

    private MeetingFixture meeting;
    private String member;

    @BeforeEach
    void announce() {
        meeting = MeetingFixture.announced();
        member = Cell.memberId(Api.MEMBER);
    }

    @Test
    void anAcceptedRequestIsTheMarkWhenTheMeetingOpens() {
        LeaveFixture leave = LeaveFixture.by(Api.MEMBER, meeting).decide(true);
        JsonPath answer = Answers.ok(Api.as(Api.MEMBER).get(leave.path())).jsonPath();
        assertThat(answer.getString("state")).isEqualTo("ACCEPTED");
        assertThat(answer.getString("note")).isEqualTo("Đồng ý");
        assertThat(answer.getString("decidedByName")).isEqualTo("Đặng Quốc Hưng");
        assertThat(answer.getBoolean("onBehalf")).isFalse();

        meeting.openAt(Instant.now());

        JsonNode row = meeting.row(member);
        assertThat(row.path("mark").textValue()).isEqualTo("ABSENT_EXCUSED");
        assertThat(row.path("reason").textValue()).isEqualTo("Đi viện");
        assertThat(row.path("source").textValue()).isEqualTo("LEAVE_REQUEST");
        assertThat(row.path("leave").path("decidedByName").textValue()).isEqualTo("Đặng Quốc Hưng");
        assertThat(row.path("version").longValue()).isZero();
    }

    @Test
    void theSecretaryAsksForAMemberWithoutAPhoneAndBothAreKept() {
        String without = Cell.model().plainMember(1);
        LeaveFixture leave = LeaveFixture.onBehalfOf(without, meeting).decide(true);

        JsonPath read = leave.read().jsonPath();
        assertThat(read.getBoolean("onBehalf")).isTrue();
        assertThat(read.getString("requestedByName")).isEqualTo("Đặng Quốc Hưng");
        assertThat(read.getString("member.memberId")).isEqualTo(without);
        meeting.openAt(Instant.now());
        assertThat(meeting.row(without).path("source").textValue()).isEqualTo("ON_BEHALF");
    }

    @Test
    void aRefusedOrUnansweredRequestMarksNobodyAndIsSeenBesideTheName() {
        LeaveFixture.by(Api.MEMBER, meeting).decide(false);
        LeaveFixture.by(Api.COMMITTEE_MEMBER, meeting);
        meeting.openAt(Instant.now());

        JsonNode refused = meeting.row(member);
        JsonNode pending = meeting.row(Cell.memberId(Api.COMMITTEE_MEMBER));
        assertThat(refused.has("mark")).isFalse();
        assertThat(refused.path("leave").path("state").textValue()).isEqualTo("REFUSED");
        assertThat(pending.has("mark")).isFalse();
        assertThat(pending.path("leave").path("state").textValue()).isEqualTo("PENDING");
        for (String user : List.of(Api.MEMBER, Api.OFFICE, Api.INSPECTOR, Api.MACHINE)) {
            assertThat(Answers.ok(Api.as(user).get(meeting.path() + "/attendance"))
                            .asString())
                    .as("reasons are no business of " + user)
                    .doesNotContain("Đi viện", "\"leave\"");
        }
    }

    @Test
    void agreedToDuringTheMeetingItMarksWhoHasNoMark() {
        LeaveFixture late = LeaveFixture.by(Api.MEMBER, meeting);
        LeaveFixture came = LeaveFixture.by(Api.COMMITTEE_MEMBER, meeting);
        meeting.openAt(Instant.now());
        meeting.mark(List.of(Cell.memberId(Api.COMMITTEE_MEMBER)), "PRESENT");

        late.decide(true);
        came.decide(true);

        assertThat(meeting.row(member).path("mark").textValue()).isEqualTo("ABSENT_EXCUSED");
        assertThat(meeting.row(member).path("version").longValue()).isEqualTo(1);
        assertThat(meeting.row(Cell.memberId(Api.COMMITTEE_MEMBER)).path("mark").textValue())
                .isEqualTo("PRESENT");
        Answers.problem(late.decide(late.read(), false), 409, "wrong-state");
    }

    @Test
    void anAnswerCanBeChangedUntilTheMeetingOpens() {
        LeaveFixture leave = LeaveFixture.by(Api.MEMBER, meeting).decide(true).decide(false);
        Response stale = leave.read();
        leave.decide(true);

        Answers.problem(leave.decide(stale, false), 412, "stale-version");
        assertThat(leave.read().jsonPath().getString("state")).isEqualTo("ACCEPTED");
    }

    @Test
    void afterTheCloseNothingIsDecided() {
        LeaveFixture leave = LeaveFixture.by(Api.MEMBER, meeting);
        Instant start = Instant.now().minus(Duration.ofMinutes(100));
        meeting.openAt(start).markExpected("PRESENT").closeAt(start.plus(Duration.ofMinutes(95)));
        Response before = meeting.attendance();

        Answers.problem(leave.decide(leave.read(), true), 409, "wrong-state");

        assertThat(leave.read().jsonPath().getString("state")).isEqualTo("PENDING");
        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
    }

    @Test
    void oneAsksOnceBeforeTheMeetingForOneself() {
        LeaveFixture.by(Api.MEMBER, meeting);
        Answers.problem(LeaveFixture.ask(Api.MEMBER, meeting, null), 409, "leave-requested");
        Answers.problem(LeaveFixture.ask(Api.SECRETARY, meeting, member), 409, "leave-requested");
        Answers.problem(LeaveFixture.ask(Api.MEMBER, meeting, Cell.model().plainMember(0)), 403, "not-allowed");
        Answers.problem(
                LeaveFixture.ask(Api.SECRETARY, meeting, Cell.other().plainMember(0)), 422, "member-not-on-roster");
        Answers.problem(LeaveFixture.ask(Api.OTHER_SECRETARY, meeting, null), 404, "not-found");
        Answers.problem(LeaveFixture.ask(Api.OFFICE, meeting, null), 403, "not-allowed");
        Answers.problem(LeaveFixture.ask(Api.SECRETARY, MeetingFixture.open(), null), 409, "wrong-state");

        assertThat(requests(Api.SECRETARY, "")).hasSize(1);
    }

    @Test
    void reasonsAreReadByTheMemberAndTheOfficersOfTheCell() {
        String own = LeaveFixture.by(Api.MEMBER, meeting).id();
        String others = LeaveFixture.by(Api.COMMITTEE_MEMBER, meeting).id();

        assertThat(requests(Api.SECRETARY, "")).containsExactlyInAnyOrder(own, others);
        assertThat(requests(Api.MINUTE_TAKER, "&state=PENDING")).containsExactlyInAnyOrder(own, others);
        assertThat(requests(Api.COMMITTEE_MEMBER, "&mine=true")).containsExactly(others);
        assertThat(requests(Api.MEMBER, "")).containsExactly(own);
        assertThat(requests(Api.OTHER_SECRETARY, "")).isEmpty();
        assertThat(requests(Api.OFFICE, "")).isEmpty();
        Answers.problem(Api.as(Api.MEMBER).get(LeaveFixture.REQUESTS + "/" + others), 403, "not-allowed");
    }

    @Test
    void repeatingTheRequestWithItsKeyAsksOnce() {
        Map<String, Object> body = Map.of("meetingId", meeting.id(), "reason", "Đi viện");
        Response first = Answers.ok(
                Api.as(Api.MEMBER, body).header("Idempotency-Key", meeting.id()).post(LeaveFixture.REQUESTS));
        Response second = Answers.ok(
                Api.as(Api.MEMBER, body).header("Idempotency-Key", meeting.id()).post(LeaveFixture.REQUESTS));

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(first.header("Location")).endsWith(first.jsonPath().getString("id"));
    }

    private List<String> requests(String user, String filter) {
        return Answers.ok(Api.as(user).get(LeaveFixture.REQUESTS + "?meetingId=" + meeting.id() + filter))
                .jsonPath()
                .getList("items.id");
    }
}
