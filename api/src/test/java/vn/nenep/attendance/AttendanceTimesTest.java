package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** When people came and left, and who was there when a vote was taken. */
@QuarkusTest
class AttendanceTimesTest {

    private static final int OFFICIAL_AND_ACTIVE = 20;

    private MeetingFixture meeting;
    private String member;
    private Instant start;

    @BeforeEach
    void open() {
        meeting = MeetingFixture.marked();
        member = Cell.model().plainMember(0);
        start = meeting.actualStart();
    }

    @Test
    void timesAreReadAsTheyWereWrittenAndSayWhoWroteThem() {
        Answers.ok(save(late(at(30), at(60))));

        JsonNode row = meeting.row(member);
        assertThat(row.path("mark").textValue()).isEqualTo("LATE");
        assertThat(Instant.parse(row.path("arrivedAt").textValue())).isEqualTo(at(30));
        assertThat(Instant.parse(row.path("leftAt").textValue())).isEqualTo(at(60));
        assertThat(row.path("source").textValue()).isEqualTo("ROLL_CALL");
        assertThat(row.path("markedByName").textValue()).isEqualTo("Đặng Quốc Hưng");
        JsonPath summary = meeting.attendance().jsonPath();
        assertThat(summary.getInt("summary.late")).isEqualTo(1);
        assertThat(summary.getInt("summary.leftEarly")).isEqualTo(1);
        assertThat(summary.getInt("summary.present")).isEqualTo(21);
        assertThat(summary.getString("summary.source.document")).startsWith("HD 42");
    }

    /** Came after half an hour, left after an hour. */
    @ParameterizedTest
    @CsvSource({"0, 19", "29, 19", "30, 20", "59, 20", "60, 19", "90, 19"})
    void aVoteCountsWhoWasThereThen(int minute, int present) {
        Answers.ok(save(late(at(30), at(60))));

        JsonPath base = Answers.ok(voteBase(at(minute))).jsonPath();

        assertThat(base.getInt("present")).isEqualTo(present);
        assertThat(base.getInt("base")).isEqualTo(OFFICIAL_AND_ACTIVE);
        assertThat(Instant.parse(base.getString("at"))).isEqualTo(at(minute));
        assertThat(base.getString("source.document")).startsWith("294-QĐ/TW");
    }

    @Test
    void whoHasLeftByTheEndIsNotThereAtTheEnd() {
        Answers.ok(save(left(at(60))));
        assertThat(meeting.voteBase().jsonPath().getInt("present")).isEqualTo(OFFICIAL_AND_ACTIVE - 1);

        meeting.closeAt(at(95));

        assertThat(meeting.voteBase().jsonPath().getInt("present")).isEqualTo(OFFICIAL_AND_ACTIVE - 1);
        assertThat(meeting.attendance().jsonPath().getInt("summary.present")).isEqualTo(21);
    }

    @ParameterizedTest
    @CsvSource({"-1", "96", "100000"})
    void aVoteOutsideTheMeetingIsNone(int minute) {
        meeting.closeAt(at(95));

        Answers.problem(voteBase(at(minute)), 422, "time-not-possible");
    }

    @Test
    void thereIsNoVoteBeforeTheMeetingOpens() {
        Response answer = Api.as(Api.SECRETARY)
                .queryParam("at", Instant.now().toString())
                .get(MeetingFixture.announced().path() + "/vote-base");

        Answers.problem(answer, 422, "time-not-possible");
    }

    @ParameterizedTest
    @CsvSource({"arrivedAt, -1", "arrivedAt, 200", "leftAt, -1", "leftAt, 200"})
    void timesOutsideTheMeetingAreRefused(String which, int minute) {
        Response before = meeting.attendance();
        Map<String, Object> mark = which.equals("arrivedAt") ? late(at(minute), null) : left(at(minute));

        Response answer = save(mark);

        Answers.problem(answer, 422, "time-not-possible");
        assertThat(answer.jsonPath().getList("violations.field")).containsExactly("marks[0]." + which);
        assertThat(meeting.attendance().asString()).isEqualTo(before.asString());
    }

    @Test
    void aMeetingDoesNotEndBeforeTheLastOneCame() {
        Answers.ok(save(late(at(90), null)));

        Response answer = Api.as(Api.SECRETARY, meeting.read(), Map.of("actualEnd", at(80).toString()))
                .post(meeting.path() + "/close");

        Answers.problem(answer, 422, "time-not-possible");
        assertThat(meeting.read().jsonPath().getString("state")).isEqualTo("OPEN");
    }

    @Test
    void nobodyIsOnlineInAMeetingInPerson() {
        Map<String, Object> online = mark("PRESENT");
        online.put("online", true);

        assertThat(meeting.attendance().jsonPath().getBoolean("onlineAllowed")).isFalse();
        Answers.problem(save(online), 422, "online-not-allowed");
        assertThat(meeting.row(member).path("online").booleanValue()).isFalse();
    }

    private Map<String, Object> late(Instant arrived, Instant left) {
        Map<String, Object> mark = mark("LATE");
        mark.put("arrivedAt", arrived.toString());
        mark.put("leftAt", left == null ? null : left.toString());
        return mark;
    }

    private Map<String, Object> left(Instant left) {
        Map<String, Object> mark = mark("PRESENT");
        mark.put("leftAt", left.toString());
        return mark;
    }

    private Map<String, Object> mark(String said) {
        Map<String, Object> mark = new HashMap<>();
        mark.put("memberId", member);
        mark.put("mark", said);
        mark.put("version", meeting.row(member).path("version").longValue());
        return mark;
    }

    private Response save(Map<String, Object> mark) {
        return Api.as(Api.SECRETARY, Map.of("marks", List.of(mark))).put(meeting.path() + "/attendance");
    }

    private Response voteBase(Instant at) {
        return Api.as(Api.SECRETARY).queryParam("at", at.toString()).get(meeting.path() + "/vote-base");
    }

    private Instant at(int minute) {
        return start.plus(Duration.ofMinutes(minute)).truncatedTo(ChronoUnit.MICROS);
    }
}
