package vn.nenep.criticism;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.RecordFixture.RECORDS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RecordFixture;

@QuarkusTest
class CriticismTest {

    private static final String ANSWER = "Tôi tiếp thu và sẽ nộp đúng hạn từ tháng này.";

    @Test
    void aMemberRecordsWhatTheMemberSaysOfHimself() {
        MeetingFixture meeting = MeetingFixture.open();
        String me = Cell.memberId(Api.MEMBER);

        RecordFixture made = RecordFixture.recorded(Api.MEMBER, RecordFixture.criticism(meeting, me, me));

        JsonPath read = Answers.ok(made.readAs(Api.MEMBER)).jsonPath();
        assertThat(read.getString("kind")).isEqualTo("SELF_CRITICISM");
        assertThat(read.getString("shortcoming")).isEqualTo(RecordFixture.SHORTCOMING);
        assertThat(read.getString("remedy")).isEqualTo(RecordFixture.REMEDY);
        assertThat(read.getString("subject.fullName")).isEqualTo("Đỗ Thị Ưởng");
        assertThat(read.getString("state")).isEqualTo("RECORDED");
        assertThat(read.getString("meetingPlannedStart"))
                .isEqualTo(meeting.read().jsonPath().getString("plannedStart"));
    }

    @Test
    void aMemberRecordsWhatTheMemberSaysOfAnotherWhoReadsIt() {
        MeetingFixture meeting = MeetingFixture.closed();

        RecordFixture made = RecordFixture.recorded(
                Api.MEMBER,
                RecordFixture.criticism(meeting, Cell.memberId(Api.MINUTE_TAKER), Cell.memberId(Api.MEMBER)));

        JsonPath asSubject = Answers.ok(made.readAs(Api.MINUTE_TAKER)).jsonPath();
        assertThat(asSubject.getString("author.fullName")).isEqualTo("Đỗ Thị Ưởng");
        assertThat(asSubject.getList("allowedActions", String.class)).containsExactly("answerCriticismRecord");
        assertThat(Answers.ok(made.readAs(Api.MEMBER)).jsonPath().getList("allowedActions"))
                .isEmpty();
    }

    @Test
    void nobodyButTheCommitteeSpeaksForOthers() {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> said = RecordFixture.criticism(
                meeting, Cell.memberId(Api.MEMBER), Cell.model().plainMember(0));

        Answers.problem(Api.as(Api.MEMBER, said).post(RECORDS), 403, "not-allowed");
        Answers.problem(Api.as(Api.MINUTE_TAKER, said).post(RECORDS), 403, "not-allowed");
        assertThat(inMeeting(Api.SECRETARY, meeting)).isEmpty();

        RecordFixture made = RecordFixture.recorded(Api.COMMITTEE_MEMBER, said);
        assertThat(inMeeting(Api.SECRETARY, meeting)).containsExactly(made.id());
    }

    @Test
    void criticismBelongsToAMeetingThatHasOpened() {
        MeetingFixture meeting = MeetingFixture.announced();
        String me = Cell.memberId(Api.MEMBER);

        Answers.problem(
                Api.as(Api.MEMBER, RecordFixture.criticism(meeting, me, me)).post(RECORDS), 409, "wrong-state");

        assertThat(inMeeting(Api.SECRETARY, meeting)).isEmpty();
    }

    @Test
    void theSubjectAnswersOnce() {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        Response seen = made.readAs(Api.MEMBER);

        Answers.ok(answer(Api.MEMBER, made, seen));

        Response read = Answers.ok(made.readAs(Api.SECRETARY));
        assertThat(read.jsonPath().getString("answer")).isEqualTo(ANSWER);
        assertThat(read.jsonPath().getString("state")).isEqualTo("ANSWERED");
        assertThat(read.jsonPath().getString("answeredAt")).isNotNull();
        assertThat(read.header("ETag")).isNotEqualTo(seen.header("ETag"));
        Answers.problem(answer(Api.MEMBER, made, read), 409, "wrong-state");
        Answers.problem(answer(Api.MEMBER, made, seen), 412, "stale-version");
        assertThat(made.readAs(Api.MEMBER).jsonPath().getList("allowedActions")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.SECRETARY, Api.COMMITTEE_MEMBER})
    void theCommitteeReadsAndDoesNotAnswerForTheSubject(String user) {
        RecordFixture made = RecordFixture.about(Api.MEMBER);
        Response seen = Answers.ok(made.readAs(user));

        Answers.problem(answer(user, made, seen), 403, "not-allowed");

        assertThat(made.readAs(Api.MEMBER).jsonPath().getString("answer")).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Api.MINUTE_TAKER,
                Api.OTHER_SECRETARY,
                Api.OFFICE,
                Api.SUPERIOR,
                Api.INSPECTOR,
                Api.ADMINISTRATOR,
                Api.MACHINE
            })
    void forEverybodyElseTheRecordDoesNotExist(String user) {
        RecordFixture made = RecordFixture.about(Api.MEMBER);

        Answers.problem(made.readAs(user), 404, "not-found");
        Answers.problem(answer(user, made, made.readAs(Api.SECRETARY)), 404, "not-found");
    }

    @Test
    void theListShowsNoWordsAndMyOwnWhenIAsk() {
        MeetingFixture meeting = MeetingFixture.open();
        RecordFixture aboutMe = RecordFixture.about(Api.MEMBER, meeting);
        RecordFixture byMe = RecordFixture.recorded(
                Api.MEMBER,
                RecordFixture.criticism(meeting, Cell.memberId(Api.MINUTE_TAKER), Cell.memberId(Api.MEMBER)));
        RecordFixture aboutAnother = RecordFixture.about(Api.COMMITTEE_MEMBER, meeting);

        assertThat(inMeeting(Api.SECRETARY, meeting)).containsExactly(aboutAnother.id(), byMe.id(), aboutMe.id());
        assertThat(inMeeting(Api.MEMBER, meeting)).containsExactly(byMe.id(), aboutMe.id());
        assertThat(inMeeting(Api.MINUTE_TAKER, meeting)).containsExactly(byMe.id());
        assertThat(ids(Api.MEMBER, "?aboutMe=true&meetingId=" + meeting.id())).containsExactly(aboutMe.id());
        assertThat(ids(Api.SECRETARY, "?aboutMe=true&meetingId=" + meeting.id()))
                .isEmpty();
        assertThat(Api.as(Api.SECRETARY)
                        .get(RECORDS + "?meetingId=" + meeting.id())
                        .asString())
                .doesNotContain(RecordFixture.SHORTCOMING, RecordFixture.REMEDY);
    }

    @Test
    void theListIsReadPageByPage() {
        MeetingFixture meeting = MeetingFixture.open();
        String first = RecordFixture.about(Api.MEMBER, meeting).id();
        String second = RecordFixture.about(Api.MEMBER, meeting).id();

        JsonPath page = Api.as(Api.MEMBER)
                .get(RECORDS + "?limit=1&meetingId=" + meeting.id())
                .jsonPath();

        assertThat(page.getList("items.id")).containsExactly(second);
        assertThat(ids(
                        Api.MEMBER,
                        "?limit=1&meetingId=" + meeting.id() + "&pageToken=" + page.getString("nextPageToken")))
                .containsExactly(first);
    }

    private static Response answer(String user, RecordFixture made, Response seen) {
        return Api.as(user, seen, Map.of("answer", ANSWER)).post(made.path() + "/answer");
    }

    private static List<String> inMeeting(String user, MeetingFixture meeting) {
        return ids(user, "?meetingId=" + meeting.id());
    }

    private static List<String> ids(String user, String query) {
        return Answers.ok(Api.as(user).get(RECORDS + query)).jsonPath().getList("items.id", String.class);
    }
}
