package vn.nenep.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.meeting.MeetingAnnounced;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.Sql;

/** Who is told what, in the application. */
@QuarkusTest
class NoticeTest {

    private static final String NOTICES = "/api/v1/notices";

    @Inject
    Event<Object> events;

    @Test
    void everybodyConvenedIsToldOfEachChangeOnce() {
        MeetingFixture meeting = MeetingFixture.announced();
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        plan.put("place", "Phòng họp số 2");
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));
        meeting.postpone(MeetingFixture.reason());
        meeting.cancel();

        List<JsonNode> told = about(Api.MEMBER, meeting);

        assertThat(told)
                .extracting(notice -> notice.path("kind").textValue())
                .containsExactly("CANCELLED", "POSTPONED", "CHANGED", "ANNOUNCED");
        assertThat(told)
                .extracting(notice -> notice.path("place").textValue())
                .containsExactly("Phòng họp số 2", "Phòng họp số 2", "Phòng họp số 2", "Hội trường tầng 2");
        assertThat(told.get(1).path("timeKnown").booleanValue()).isFalse();
        assertThat(about(Api.MINUTE_TAKER, meeting)).hasSize(4);
        assertThat(about(Api.OTHER_SECRETARY, meeting)).isEmpty();
        assertThat(about(Api.OFFICE, meeting)).isEmpty();
    }

    @Test
    void theCommitteesMeetingIsToldToTheCommittee() {
        MeetingFixture meeting = MeetingFixture.planned(
                        Cell.model(), MeetingFixture.plan(Cell.model(), "COMMITTEE_PREMEETING"))
                .announce();

        assertThat(about(Api.SECRETARY, meeting)).hasSize(1);
        assertThat(about(Api.COMMITTEE_MEMBER, meeting)).hasSize(1);
        assertThat(about(Api.MEMBER, meeting)).isEmpty();
    }

    @Test
    void aDraftIsToldToNobody() {
        MeetingFixture meeting = MeetingFixture.draft();
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));
        meeting.cancel();

        assertThat(about(Api.MEMBER, meeting)).isEmpty();
    }

    @Test
    void whatIsRefusedOrRolledBackIsToldToNobody() {
        MeetingFixture meeting = MeetingFixture.draft();
        Answers.problem(
                Api.as(Api.SECRETARY).header("If-Match", "\"99\"").post(meeting.path() + "/announce"),
                412,
                "stale-version");

        QuarkusTransaction.begin();
        events.fire(new MeetingAnnounced(
                UUID.fromString(meeting.id()), UUID.fromString(Cell.model().id())));
        QuarkusTransaction.rollback();

        assertThat(about(Api.MEMBER, meeting)).isEmpty();
        assertThat(Sql.column("SELECT id FROM meeting_notice WHERE meeting_id = ?", Sql.id(meeting.id())))
                .isEmpty();
        assertThat(Sql.column(
                        "SELECT m.id FROM outgoing_mail m JOIN meeting_notice n ON n.id = m.meeting_notice_id"
                                + " WHERE n.meeting_id = ?",
                        Sql.id(meeting.id())))
                .isEmpty();
    }

    @Test
    void readingCountsDownAndLeavesWhatCameLater() {
        MeetingFixture first = MeetingFixture.announced();
        String seen = about(Api.COMMITTEE_MEMBER, first).get(0).path("id").textValue();
        MeetingFixture second = MeetingFixture.announced();

        int unread = Answers.json(Answers.ok(
                        Api.as(Api.COMMITTEE_MEMBER, Map.of("upTo", seen)).post(NOTICES + "/mark-read")))
                .path("unread")
                .intValue();

        assertThat(unread).isEqualTo(1);
        assertThat(about(Api.COMMITTEE_MEMBER, first).get(0).has("readAt")).isTrue();
        assertThat(about(Api.COMMITTEE_MEMBER, second).get(0).has("readAt")).isFalse();
        JsonNode page = read(Api.COMMITTEE_MEMBER, "?unread=true");
        assertThat(page.path("unread").intValue()).isEqualTo(1);
        assertThat(page.path("items")).hasSize(1);
    }

    @Test
    void nobodyMarksSomebodyElsesNotices() {
        MeetingFixture meeting = MeetingFixture.announced();
        String ofSecretary = about(Api.SECRETARY, meeting).get(0).path("id").textValue();

        Answers.problem(Api.as(Api.MEMBER, Map.of("upTo", ofSecretary)).post(NOTICES + "/mark-read"), 404, "not-found");

        assertThat(about(Api.SECRETARY, meeting).get(0).has("readAt")).isFalse();
        assertThat(about(Api.MEMBER, meeting).get(0).has("readAt")).isFalse();
    }

    @Test
    void pageAfterPage() {
        MeetingFixture.announced();
        MeetingFixture.announced();
        JsonNode first = read(Api.MEMBER, "?limit=1");

        JsonNode second = read(
                Api.MEMBER, "?limit=1&pageToken=" + first.path("nextPageToken").textValue());

        assertThat(second.at("/items/0/id").textValue())
                .isNotEqualTo(first.at("/items/0/id").textValue());
    }

    /** The latest first. */
    private static List<JsonNode> about(String user, MeetingFixture meeting) {
        return read(user, "?limit=200")
                .path("items")
                .valueStream()
                .filter(notice -> notice.path("meetingId").textValue().equals(meeting.id()))
                .toList();
    }

    private static JsonNode read(String user, String query) {
        return Answers.json(Answers.ok(Api.as(user).get(NOTICES + query)));
    }
}
