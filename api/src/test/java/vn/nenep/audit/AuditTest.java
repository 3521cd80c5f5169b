package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Instant;
import java.util.ArrayList;
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
class AuditTest {

    private static final String TRAIL = "/api/v1/audit-entries";

    @ParameterizedTest
    @ValueSource(
            strings = {
                Api.MEMBER,
                Api.SECRETARY,
                Api.MINUTE_TAKER,
                Api.COMMITTEE_MEMBER,
                Api.OFFICE,
                Api.SUPERIOR,
                Api.MACHINE
            })
    void theTrailIsForThoseWhoInspectAndAdminister(String user) {
        Answers.problem(Api.as(user).get(TRAIL), 403, "not-allowed");
    }

    @Test
    void theTrailIsReadPageByPageTheLatestFirst() {
        MeetingFixture meeting = MeetingFixture.open();

        JsonPath first = list("?limit=2&objectId=" + meeting.id());
        JsonPath second = list("?limit=2&objectId=" + meeting.id() + "&pageToken=" + first.getString("nextPageToken"));

        assertThat(first.getList("items.action", String.class)).containsExactly("openMeeting", "announceMeeting");
        assertThat(second.getList("items.action", String.class)).containsExactly("createMeeting");
        assertThat(second.getString("nextPageToken")).isNull();
        List<Long> sequences = list("?limit=20").getList("items.sequence", Long.class);
        assertThat(sequences).isSortedAccordingTo((one, other) -> Long.compare(other, one));
    }

    @Test
    void anEntryNamesTheOrganizationAndTheRoleThatAllowedIt() {
        MeetingFixture meeting = MeetingFixture.announced();
        RecordFixture criticism = RecordFixture.about(Api.MEMBER);
        criticism.readAs(Api.COMMITTEE_MEMBER);
        criticism.readAs(Api.MEMBER);

        JsonPath changes = list("?objectId=" + meeting.id());
        JsonPath readings = list("?objectId=" + criticism.id() + "&limit=2");

        assertThat(changes.getList("items.grantedRole", String.class))
                .containsExactly("CELL_SECRETARY", "CELL_SECRETARY");
        assertThat(changes.getList("items.organizationName", String.class)).containsOnly("Chi bộ Khoa Xây dựng Đảng");
        assertThat(readings.getList("items.grantedRole", String.class))
                .as("the subject reads as the subject")
                .containsExactly(null, "CELL_COMMITTEE_MEMBER");
    }

    @Test
    void theTrailIsSearchedByPersonKindPlaceAndTime() {
        MeetingFixture meeting = MeetingFixture.marked();
        String about = "&objectId=" + meeting.id();
        JsonPath all = list("?limit=50" + about);
        String account = all.getString("items[0].accountId");
        List<String> times = all.getList("items.occurredAt", String.class);

        assertThat(actions("?accountId=" + account + about)).hasSameSizeAs(times);
        assertThat(actions("?memberId=" + Cell.memberId(Api.SECRETARY) + about)).hasSameSizeAs(times);
        assertThat(actions("?memberId=" + Cell.memberId(Api.MEMBER) + about)).isEmpty();
        assertThat(actions("?organizationId=" + Cell.model().id() + about)).hasSameSizeAs(times);
        assertThat(actions("?organizationId=" + Cell.other().id() + about)).isEmpty();
        assertThat(actions("?objectType=attendance" + about)).containsExactly("recordAttendance");
        assertThat(actions("?from=" + times.get(1) + about)).hasSize(2);
        assertThat(actions("?to=" + times.get(1) + about)).hasSize(times.size() - 2);
        assertThat(actions("?from=" + times.get(0) + "&to=" + times.get(0) + about))
                .isEmpty();
    }

    @Test
    void pagesFollowEachOtherWhateverIsAskedFor() {
        MeetingFixture.announced();
        String filter = "?limit=7&memberId=" + Cell.memberId(Api.SECRETARY) + "&to="
                + Instant.now().plusSeconds(60);
        List<Long> atOnce = list(filter.replace("limit=7", "limit=21")).getList("items.sequence", Long.class);
        List<Long> inPages = new ArrayList<>();
        String token = "";
        while (token != null && inPages.size() < atOnce.size()) {
            JsonPath page = list(filter + token);
            inPages.addAll(page.getList("items.sequence", Long.class));
            String next = page.getString("nextPageToken");
            token = next == null ? null : "&pageToken=" + next;
        }

        assertThat(inPages).isEqualTo(atOnce);
    }

    @Test
    void whatWasRefusedLeavesNoEntry() {
        MeetingFixture meeting = MeetingFixture.draft();

        Api.as(Api.MEMBER, meeting.read()).post(meeting.path() + "/announce");
        Api.as(Api.SECRETARY, meeting.read(), Map.of()).post(meeting.path() + "/open");
        Api.as(Api.SECRETARY).post(meeting.path() + "/announce");

        assertThat(list("?objectId=" + meeting.id()).getList("items.action", String.class))
                .containsExactly("createMeeting");
    }

    private static List<String> actions(String query) {
        return list(query).getList("items.action", String.class);
    }

    private static JsonPath list(String query) {
        return Answers.ok(Api.as(Api.INSPECTOR).get(TRAIL + query)).jsonPath();
    }
}
