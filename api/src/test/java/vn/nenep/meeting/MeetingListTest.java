package vn.nenep.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

@QuarkusTest
class MeetingListTest {

    /** Each test plans in a month of its own, far from all other tests, which plan into the next year. */
    private static final AtomicInteger MONTHS = new AtomicInteger(15);

    private Instant month;

    @BeforeEach
    void takeAMonth() {
        month = Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(30L * MONTHS.incrementAndGet()));
    }

    @Test
    void pagesTogetherAreTheListTheLatestFirst() {
        String early = planned(1).id();
        String late = planned(9).id();
        String twin = planned(5).id();
        String otherTwin = planned(5).id();

        List<String> whole = ids(window());
        List<String> paged = new ArrayList<>();
        String token = null;
        do {
            JsonPath page = list(window() + "&limit=1" + (token == null ? "" : "&pageToken=" + token));
            assertThat(page.getList("items")).hasSize(1);
            paged.addAll(page.getList("items.id", String.class));
            token = page.getString("nextPageToken");
        } while (token != null);

        assertThat(whole).containsExactly(late, max(twin, otherTwin), min(twin, otherTwin), early);
        assertThat(paged).isEqualTo(whole);
    }

    @Test
    void aPageThatIsJustFullIsTheLast() {
        planned(1);
        planned(2);

        assertThat(list(window() + "&limit=2").getString("nextPageToken")).isNull();
    }

    @Test
    void theWindowHoldsItsBeginningAndNotItsEnd() {
        String first = planned(1).id();
        String last = planned(2).id();

        assertThat(ids("?from=" + day(1) + "&to=" + day(2))).containsExactly(first);
        assertThat(ids("?from=" + day(2) + "&to=" + day(3))).containsExactly(last);
        assertThat(ids("?from=" + day(1).plusSeconds(1) + "&to=" + day(2))).isEmpty();
    }

    @Test
    void inTheOrderOfTimePagesTogetherAreTheList() {
        String early = planned(1).id();
        String twin = planned(5).id();
        String otherTwin = planned(5).id();

        String query = window() + "&order=EARLIEST_FIRST";
        JsonPath first = list(query + "&limit=2");
        String token = first.getString("nextPageToken");

        assertThat(ids(query)).containsExactly(early, min(twin, otherTwin), max(twin, otherTwin));
        assertThat(first.getList("items.id", String.class)).containsExactly(early, min(twin, otherTwin));
        assertThat(ids(query + "&limit=2&pageToken=" + token)).containsExactly(max(twin, otherTwin));
        assertThat(ids(query + "&kind=THEMATIC")).isEmpty();
    }

    @Test
    void ofEverythingBelowACommittee() {
        String ours = planned(1).id();
        String theirs = planned(Cell.other(), 2).id();
        String school = Answers.ok(Api.as(Api.INSPECTOR)
                        .get("/api/v1/organizations/" + Cell.model().id()))
                .jsonPath()
                .getString("parentId");

        assertThat(idsAs(Api.INSPECTOR, window() + "&within=" + school)).containsExactly(ours);
        assertThat(idsAs(Api.INSPECTOR, window() + "&within=" + Cell.other().id()))
                .containsExactly(theirs);
        Answers.problem(Api.as(Api.OTHER_SECRETARY).get(MEETINGS + window() + "&within=" + school), 404, "not-found");
        Answers.problem(Api.as(Api.SECRETARY).get(MEETINGS + window() + "&within=" + school), 404, "not-found");
    }

    @Test
    void byState() {
        String draft = planned(1).id();
        String announced = planned(2).announce().id();

        assertThat(ids(window() + "&state=DRAFT")).containsExactly(draft);
        assertThat(ids(window() + "&state=ANNOUNCED")).containsExactly(announced);
        assertThat(ids(window() + "&state=CLOSED")).isEmpty();
    }

    @Test
    void theInspectorReadsAllCellsAndChoosesOne() {
        String ours = planned(1).id();
        String theirs = planned(Cell.other(), 2).id();

        assertThat(idsAs(Api.INSPECTOR, window())).containsExactly(theirs, ours);
        assertThat(idsAs(
                        Api.INSPECTOR,
                        window() + "&organizationId=" + Cell.model().id()))
                .containsExactly(ours);
        assertThat(idsAs(Api.OFFICE, window())).containsExactly(ours);
        assertThat(idsAs(Api.OTHER_SECRETARY, window())).containsExactly(theirs);
        assertThat(idsAs(Api.MACHINE, window())).containsExactly(theirs, ours);
    }

    @Test
    void aPageTokenShowsNobodyMoreThanTheirOwn() {
        planned(1);
        planned(2);
        String theirs = planned(Cell.other(), 1).id();
        String token = list(window() + "&limit=1").getString("nextPageToken");

        assertThat(idsAs(Api.OTHER_SECRETARY, window() + "&pageToken=" + token)).containsExactly(theirs);
    }

    private MeetingFixture planned(int day) {
        return planned(Cell.model(), day);
    }

    private MeetingFixture planned(Cell cell, int day) {
        Map<String, Object> plan = MeetingFixture.plan(cell);
        plan.put("plannedStart", day(day).toString());
        plan.put("plannedEnd", day(day).plus(Duration.ofHours(2)).toString());
        return MeetingFixture.planned(cell, plan);
    }

    private Instant day(int day) {
        return month.plus(Duration.ofDays(day));
    }

    private String window() {
        return "?from=" + month + "&to=" + month.plus(Duration.ofDays(30));
    }

    private static List<String> ids(String query) {
        return idsAs(Api.SECRETARY, query);
    }

    private static List<String> idsAs(String user, String query) {
        return Answers.ok(Api.as(user).get(MEETINGS + query)).jsonPath().getList("items.id", String.class);
    }

    private static JsonPath list(String query) {
        return Answers.ok(Api.as(Api.SECRETARY).get(MEETINGS + query)).jsonPath();
    }

    private static String max(String one, String other) {
        return one.compareTo(other) > 0 ? one : other;
    }

    private static String min(String one, String other) {
        return one.compareTo(other) > 0 ? other : one;
    }
}
