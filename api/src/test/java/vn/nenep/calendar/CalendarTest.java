package vn.nenep.calendar;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.property.Status;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.AccountFixture;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.CalendarFixture;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.Sql;

/** A private calendar, read as the program of a phone reads it. */
@QuarkusTest
class CalendarTest {

    private static final String FEEDS = "/api/v1/calendar-feeds/";

    @Test
    void aMeetingIsInItWithKindCellPlaceAndTimeAndNothingMore() {
        MeetingFixture meeting = MeetingFixture.announced();
        Instant start = start(meeting);

        Response feed = read(CalendarFixture.of(Api.MEMBER));

        assertThat(feed.contentType()).isEqualToIgnoringCase("text/calendar;charset=utf-8");
        VEvent event = event(feed, meeting).orElseThrow();
        assertThat(event.getSummary().getValue()).isEqualTo("Sinh hoạt chi bộ thường kỳ, Chi bộ Khoa Xây dựng Đảng");
        assertThat(event.getLocation().getValue()).isEqualTo("Hội trường tầng 2");
        assertThat(event.getDateStart().getValue().toInstant()).isEqualTo(start.truncatedTo(ChronoUnit.SECONDS));
        assertThat(event.getDateEnd().getValue().toInstant())
                .isEqualTo(start.plus(Duration.ofMinutes(105)).truncatedTo(ChronoUnit.SECONDS));
        assertThat(event.getStatus()).isEqualTo(Status.confirmed());
        assertThat(event.getSequence().getValue()).isZero();
        assertThat(event.getDescription()).isNull();
        assertThat(event.getAttendees()).isEmpty();
        assertThat(feed.asString()).doesNotContain("Đánh giá kết quả").doesNotContain("Đặng Quốc Hưng");
        assertThat(parsed(feed).validate(biweekly.ICalVersion.V2_0).getWarnings())
                .isEmpty();
    }

    @Test
    void aMeetingMovesAndVanishesUnderTheSameUid() {
        MeetingFixture meeting = MeetingFixture.announced();
        String calendar = CalendarFixture.of(Api.MEMBER);
        Instant later = start(meeting).plus(Duration.ofDays(7)).truncatedTo(ChronoUnit.SECONDS);
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.remove("organizationId");
        plan.put("plannedStart", later.toString());
        plan.put("plannedEnd", later.plus(Duration.ofMinutes(100)).toString());
        Answers.ok(Api.as(Api.SECRETARY, meeting.read(), plan).put(meeting.path()));

        VEvent moved = event(read(calendar), meeting).orElseThrow();
        assertThat(moved.getDateStart().getValue().toInstant()).isEqualTo(later);
        assertThat(moved.getSequence().getValue()).isEqualTo(1);
        assertThat(moved.getStatus()).isEqualTo(Status.confirmed());

        meeting.postpone(MeetingFixture.reason());
        VEvent postponed = event(read(calendar), meeting).orElseThrow();
        assertThat(postponed.getStatus()).isEqualTo(Status.cancelled());
        assertThat(postponed.getSequence().getValue()).isEqualTo(2);

        meeting.cancel();
        VEvent cancelled = event(read(calendar), meeting).orElseThrow();
        assertThat(cancelled.getStatus()).isEqualTo(Status.cancelled());
        assertThat(cancelled.getSequence().getValue()).isEqualTo(3);
    }

    @Test
    void draftsAndMeetingsOfOthersAreNotInIt() {
        MeetingFixture draft = MeetingFixture.draft();
        MeetingFixture ofOthers = MeetingFixture.announced(Cell.other());
        MeetingFixture own = MeetingFixture.announced();

        Response feed = read(CalendarFixture.of(Api.MEMBER));

        assertThat(event(feed, draft)).isEmpty();
        assertThat(event(feed, ofOthers)).isEmpty();
        assertThat(event(feed, own)).isPresent();
    }

    @Test
    void theCommitteesMeetingIsInTheCalendarsOfTheCommittee() {
        MeetingFixture meeting = MeetingFixture.planned(
                        Cell.model(), MeetingFixture.plan(Cell.model(), "COMMITTEE_PREMEETING"))
                .announce();

        assertThat(event(read(CalendarFixture.of(Api.COMMITTEE_MEMBER)), meeting))
                .hasValueSatisfying(event ->
                        assertThat(event.getSummary().getValue()).isEqualTo("Họp chi ủy, Chi bộ Khoa Xây dựng Đảng"));
        assertThat(event(read(CalendarFixture.of(Api.MEMBER)), meeting)).isEmpty();
    }

    @Test
    void unchangedIsNotSentAgain() {
        String calendar = CalendarFixture.of(Api.MINUTE_TAKER);
        String tag = read(calendar).header("ETag");

        Response again = anonymous().header("If-None-Match", tag).get(calendar);
        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.asString()).isEmpty();

        MeetingFixture.announced();
        Response changed = anonymous().header("If-None-Match", tag).get(calendar);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theOldAddressIsDeadAtOnceAndOnlyADigestIsKept() {
        String first = CalendarFixture.of(Api.COMMITTEE_MEMBER);
        read(first);

        String second = CalendarFixture.of(Api.COMMITTEE_MEMBER);

        Answers.problem(anonymous().get(first), 404, "not-found");
        read(second);
        String secret = second.substring(FEEDS.length());
        assertThat(secret).matches("[A-Za-z0-9_-]{32}");
        assertThat(Sql.rows("SELECT * FROM calendar_token")).doesNotContain(secret);
        assertThat(Sql.column("SELECT LENGTH(digest) FROM calendar_token")).containsOnly("32");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "%00", "..%2F..%2Fetc", "%27%20OR%201%3D1%20--"})
    void aWrongAddressTellsNothing(String wrong) {
        Response answer = anonymous().get(FEEDS + wrong);

        Answers.problem(answer, 404, "not-found");
        Answers.silentAbout(answer, "calendar_token");
    }

    @Test
    void whoseAccountHasEndedHasNoCalendarAnyMore() {
        String calendar = CalendarFixture.of(Api.MINUTE_TAKER);
        String account = AccountFixture.of(Api.MINUTE_TAKER);
        Sql.update("UPDATE account SET ended_at = '2026-01-01' WHERE id = ?", Sql.id(account));
        try {
            Answers.problem(anonymous().get(calendar), 404, "not-found");
        } finally {
            Sql.update("UPDATE account SET ended_at = NULL WHERE id = ?", Sql.id(account));
        }
        read(calendar);
    }

    @Test
    void whoIsNoMemberHasNoMeetings() {
        Answers.problem(Api.as(Api.OFFICE).post("/api/v1/calendar-token/renew"), 403, "not-allowed");
        Answers.problem(Api.anonymous().post("/api/v1/calendar-token/renew"), 401, "unauthenticated");
    }

    private static io.restassured.specification.RequestSpecification anonymous() {
        return given().filter(vn.nenep.testing.Contract.filter()).urlEncodingEnabled(false);
    }

    private static Response read(String calendar) {
        return Answers.ok(anonymous().get(calendar));
    }

    private static Instant start(MeetingFixture meeting) {
        return Instant.parse(Answers.json(meeting.read()).path("plannedStart").textValue());
    }

    private static ICalendar parsed(Response feed) {
        return Biweekly.parse(feed.asString()).first();
    }

    private static Optional<VEvent> event(Response feed, MeetingFixture meeting) {
        List<VEvent> found = parsed(feed).getEvents().stream()
                .filter(event -> event.getUid().getValue().equals(meeting.id() + "@ne-nep"))
                .toList();
        assertThat(found).hasSizeLessThan(2);
        return found.stream().findFirst();
    }
}
