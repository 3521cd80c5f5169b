package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.MeetingFixture;

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
    void whatWasRefusedLeavesNoEntry() {
        MeetingFixture meeting = MeetingFixture.draft();

        Api.as(Api.MEMBER, meeting.read()).post(meeting.path() + "/announce");
        Api.as(Api.SECRETARY, meeting.read(), Map.of()).post(meeting.path() + "/open");
        Api.as(Api.SECRETARY).post(meeting.path() + "/announce");

        assertThat(list("?objectId=" + meeting.id()).getList("items.action", String.class))
                .containsExactly("createMeeting");
    }

    private static JsonPath list(String query) {
        return Answers.ok(Api.as(Api.INSPECTOR).get(TRAIL + query)).jsonPath();
    }
}
