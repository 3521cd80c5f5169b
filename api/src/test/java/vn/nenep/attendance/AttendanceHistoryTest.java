package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;

/** A member's meetings, and absences that are worth a look. */
@QuarkusTest
class AttendanceHistoryTest {

    private static final String ALERTS = "/api/v1/attendance-alerts";

    private static final Instant FIRST =
            Instant.now().truncatedTo(ChronoUnit.SECONDS).minus(Duration.ofHours(3));

    /** Whoever is on the roll of one is on that of the next: no two begin at the same time. */
    private static final AtomicInteger HELD = new AtomicInteger();

    @AfterAll
    static void takeBack() {
        MemberFixture.takeBackAll();
    }

    @Test
    void aMembersMeetingsComeLatestFirstAndPageByPage() {
        MemberFixture member = MemberFixture.inModelCellSinceYesterday();
        List<String> held = held(member, List.of("PRESENT", "ABSENT_EXCUSED", "LATE"));

        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Answers.ok(Api.as(Api.SECRETARY).get(member.path() + "/attendance?limit=2" + next))
                    .jsonPath();
            read.addAll(page.getList("items.meetingId"));
            next = page.getString("nextPageToken") == null ? null : "&pageToken=" + page.getString("nextPageToken");
        } while (next != null);

        assertThat(read).containsExactly(held.get(2), held.get(1), held.get(0));
        JsonPath latest = Answers.ok(Api.as(Api.SECRETARY).get(member.path() + "/attendance"))
                .jsonPath();
        assertThat(latest.getList("items.mark")).containsExactly("LATE", "ABSENT_EXCUSED", "PRESENT");
        assertThat(latest.getString("items[1].reason")).isEqualTo("Đi viện");
        assertThat(latest.getString("items[0].organizationName")).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
    }

    @Test
    void oneReadsOnesOwnAndNobodyElses() {
        MeetingFixture meeting = MeetingFixture.marked();
        String own = MemberFixture.MEMBERS + "/" + Cell.memberId(Api.MEMBER) + "/attendance";
        String others = MemberFixture.MEMBERS + "/" + Cell.memberId(Api.SECRETARY) + "/attendance";

        assertThat(Answers.ok(Api.as(Api.MEMBER).get(own)).jsonPath().getList("items.meetingId"))
                .contains(meeting.id());
        Answers.problem(Api.as(Api.MEMBER).get(others), 403, "not-allowed");
        Answers.problem(Api.as(Api.OTHER_SECRETARY).get(own), 404, "not-found");
    }

    @Test
    void readingAnothersAttendanceIsWrittenDownOnceForEachReader() {
        MemberFixture member = MemberFixture.inModelCellSinceYesterday();

        Answers.ok(Api.as(Api.SECRETARY).get(member.path() + "/attendance"));
        Answers.ok(Api.as(Api.SECRETARY).get(member.path() + "/attendance?limit=1"));
        Answers.ok(Api.as(Api.SUPERIOR).get(member.path() + "/attendance"));

        JsonPath entries = Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/audit-entries?objectId=" + member.id()))
                .jsonPath();
        assertThat(entries.getList("items.findAll { it.action == 'listMemberAttendance' }"))
                .hasSize(2);
    }

    @Test
    void fourExcusedAbsencesInARowAreProposedAndThreeAreNot() {
        MemberFixture three = MemberFixture.inModelCellSinceYesterday();
        MemberFixture four = MemberFixture.inModelCellSinceYesterday();
        held(three, List.of("ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED", "PRESENT"));
        List<String> missed =
                held(four, List.of("ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED"));

        JsonPath alerts = alerts(Api.SECRETARY);

        assertThat(alerts.getList("items.member.memberId")).contains(four.id()).doesNotContain(three.id());
        Map<String, Object> finding =
                alerts.getMap("items.find { it.member.memberId == '" + four.id() + "' }.findings[0]");
        assertThat(finding).containsEntry("kind", "EXCUSED_IN_A_ROW").containsEntry("count", 4);
        assertThat(alerts.getList(
                        "items.find { it.member.memberId == '" + four.id() + "' }.findings[0].absences.meetingId"))
                .isEqualTo(missed);
        assertThat(alerts(Api.OFFICE).getList("items.member.memberId")).contains(four.id());
        assertThat(alerts(Api.OTHER_SECRETARY).getList("items.member.memberId")).doesNotContain(four.id());
    }

    @Test
    void alertsComePageByPage() {
        held(
                MemberFixture.inModelCellSinceYesterday(),
                List.of("ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED"));
        held(
                MemberFixture.inModelCellSinceYesterday(),
                List.of("ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED", "ABSENT_EXCUSED"));
        List<String> whole = alerts(Api.OFFICE).getList("items.member.memberId");

        List<String> read = new ArrayList<>();
        String next = "";
        do {
            JsonPath page = Answers.ok(Api.as(Api.OFFICE).get(ALERTS + "?limit=1" + next))
                    .jsonPath();
            assertThat(page.getList("items").size()).isLessThanOrEqualTo(1);
            read.addAll(page.getList("items.member.memberId"));
            next = page.getString("nextPageToken") == null ? null : "&pageToken=" + page.getString("nextPageToken");
        } while (next != null);

        assertThat(read).hasSizeGreaterThanOrEqualTo(2).isEqualTo(whole);
    }

    private static JsonPath alerts(String user) {
        Response answer = Answers.ok(Api.as(user).get(ALERTS + "?limit=200"));
        return answer.jsonPath();
    }

    /** Closed meetings, one after the other, with one member marked so and everybody else there. */
    private static List<String> held(MemberFixture member, List<String> marks) {
        List<String> meetings = new ArrayList<>();
        for (String mark : marks) {
            Instant start = FIRST.plusSeconds(HELD.getAndIncrement());
            MeetingFixture meeting = MeetingFixture.openSince(start).markExpected("PRESENT");
            meeting.mark(List.of(member.id()), mark);
            meeting.closeAt(start.plus(Duration.ofMinutes(95)));
            meetings.add(meeting.id());
        }
        return meetings;
    }
}
