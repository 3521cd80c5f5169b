package vn.nenep.checkin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.LeaveFixture;
import vn.nenep.testing.MeetingFixture;

@QuarkusTest
class CheckInTest {

    @Inject
    CheckInSecrets secrets;

    private MeetingFixture meeting;
    private String member;

    @BeforeEach
    void open() {
        meeting = MeetingFixture.open();
        member = Cell.memberId(Api.MEMBER);
    }

    @Test
    void theShortCodeAndTheQrCodeMarkTheMember() {
        JsonNode checkedIn = Answers.json(Answers.ok(checkIn(Api.MEMBER, meeting.checkInCode("code"))));
        Answers.ok(checkIn(Api.COMMITTEE_MEMBER, meeting.checkInCode("token")));

        JsonNode row = meeting.row(member);
        assertThat(checkedIn.path("mark").textValue()).isEqualTo("PRESENT");
        assertThat(row.path("mark").textValue()).isEqualTo("PRESENT");
        assertThat(row.path("source").textValue()).isEqualTo("CHECK_IN");
        assertThat(row.path("version").longValue()).isEqualTo(1);
        assertThat(meeting.attendance().jsonPath().getInt("summary.present")).isEqualTo(2);
    }

    @Test
    void onceMoreChangesNothing() {
        Response first = Answers.ok(checkIn(Api.MEMBER, meeting.checkInCode("code")));
        Response roll = meeting.attendance();

        Response second = Answers.ok(checkIn(Api.MEMBER, meeting.checkInCode("code")));

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(meeting.attendance().asString()).isEqualTo(roll.asString());
    }

    @Test
    void afterAQuarterOfAnHourOneIsLate() {
        MeetingFixture begun = MeetingFixture.openSince(Instant.now().minus(Duration.ofMinutes(20)));

        Answers.ok(checkIn(begun, Api.MEMBER, begun.checkInCode("code")));

        JsonNode row = begun.row(member);
        assertThat(row.path("mark").textValue()).isEqualTo("LATE");
        assertThat(row.path("arrivedAt").textValue())
                .isEqualTo(row.path("markedAt").textValue());
    }

    @Test
    void anOldAGuessedAndAnotherMeetingsCodeAreRefused() {
        meeting.checkInCode("code");
        Response before = meeting.attendance();
        CheckInCodes codes = secrets.codes(UUID.fromString(meeting.id())).orElseThrow();
        Instant aMinuteAgo = Instant.now().minus(Duration.ofMinutes(1));

        refused(codes.digits(aMinuteAgo));
        refused(codes.token(aMinuteAgo));
        refused(MeetingFixture.open().checkInCode("token"));
        refused("nothing like it");
        Answers.problem(checkIn(MeetingFixture.open(), Api.MEMBER, "123456"), 422, "check-in-code-not-valid");

        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
    }

    @Test
    void onlyWhoIsOnTheRosterAndOnlyWhileTheMeetingIsOpen() {
        String code = meeting.checkInCode("token");
        Answers.problem(checkIn(Api.OTHER_SECRETARY, code), 404, "not-found");
        Answers.problem(checkIn(Api.OFFICE, code), 403, "not-allowed");
        MeetingFixture announced = MeetingFixture.announced();
        Answers.problem(checkIn(announced, Api.MEMBER, code), 409, "wrong-state");
        Answers.problem(Api.as(Api.SECRETARY).get(announced.path() + "/check-in-code"), 409, "wrong-state");

        meeting.markExpected("PRESENT").closeAt(meeting.actualStart().plus(Duration.ofMinutes(95)));
        Response before = meeting.attendance();
        Answers.problem(checkIn(Api.MEMBER, code), 409, "wrong-state");
        Answers.problem(Api.as(Api.SECRETARY).get(meeting.path() + "/check-in-code"), 409, "wrong-state");
        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
    }

    @Test
    void theRollCallIsNotOverruledAndAnAgreedLeaveIs() {
        meeting.mark(List.of(member), "ABSENT_UNEXCUSED");
        Answers.problem(checkIn(Api.MEMBER, meeting.checkInCode("code")), 409, "attendance-conflict");
        assertThat(meeting.row(member).path("mark").textValue()).isEqualTo("ABSENT_UNEXCUSED");

        MeetingFixture other = MeetingFixture.announced();
        LeaveFixture.by(Api.MEMBER, other).decide(true);
        other.openAt(Instant.now());
        Answers.ok(checkIn(other, Api.MEMBER, other.checkInCode("code")));
        assertThat(other.row(member).path("mark").textValue()).isEqualTo("PRESENT");
        assertThat(other.row(member).has("reason")).isFalse();
    }

    @Test
    void nobodyTriesOftenEnoughToGuess() {
        for (int i = 0; i < CheckInLimits.TRIES; i++) {
            refused("00000" + i);
        }

        Response answer = checkIn(Api.MEMBER, meeting.checkInCode("code"));

        Answers.problem(answer, 429, "too-many-requests");
        assertThat(Integer.parseInt(answer.header("Retry-After"))).isPositive();
        assertThat(meeting.row(member).has("mark")).isFalse();
        Answers.ok(checkIn(Api.COMMITTEE_MEMBER, meeting.checkInCode("code")));
    }

    private void refused(String code) {
        Answers.problem(checkIn(Api.MEMBER, code), 422, "check-in-code-not-valid");
    }

    private Response checkIn(String user, String code) {
        return checkIn(meeting, user, code);
    }

    private static Response checkIn(MeetingFixture meeting, String user, String code) {
        return Api.as(user, Map.of("code", code)).post(meeting.path() + "/check-in");
    }
}
