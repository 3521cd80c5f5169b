package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.ScheduleFixture.THEMES;
import static vn.nenep.testing.ScheduleFixture.planned;
import static vn.nenep.testing.ScheduleFixture.theme;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.ScheduleFixture;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class ThemeTest {

    private static final String QUARTERS = "/api/v1/thematic-quarters";

    @Test
    void aThemeGoesFromThePlanToItsMeeting() {
        Response made = planned(theme(3));
        assertThat(Answers.json(made).at("/presenter/fullName").textValue()).isNotBlank();
        assertThat(Answers.json(made).path("held").booleanValue()).isFalse();
        String path = path(made);

        Map<String, Object> meeting = MeetingFixture.plan(Cell.model());
        meeting.put("kind", "THEMATIC");
        meeting.put("theme", "Nâng cao chất lượng tự phê bình và phê bình");
        MeetingFixture thematic = MeetingFixture.planned(Cell.model(), meeting);
        Map<String, Object> change = change(3);
        change.put("state", "PREPARED");
        change.put("meetingId", thematic.id());
        Answers.ok(Api.as(Api.SECRETARY, made, change).put(path));

        JsonNode read = Answers.json(Answers.ok(Api.as(Api.MEMBER).get(path)));
        assertThat(read.path("state").textValue()).isEqualTo("PREPARED");
        assertThat(read.path("meetingStart").textValue()).isEqualTo(meeting.get("plannedStart"));
        assertThat(read.path("allowedActions")).isEmpty();
    }

    @Test
    void themesAreListedInTheOrderOfTimePageByPage() {
        planned(theme(4));
        planned(theme(1));
        List<String> places = new ArrayList<>();
        String token = null;
        do {
            JsonNode page = Answers.json(Answers.ok(Api.as(Api.SECRETARY)
                    .get(THEMES + "?limit=2&organizationId=" + Cell.model().id()
                            + (token == null ? "" : "&pageToken=" + token))));
            page.path("items")
                    .forEach(item -> places.add(item.path("year").intValue() + "/"
                            + item.path("quarter").intValue()));
            token = page.path("nextPageToken").textValue();
        } while (token != null);

        assertThat(places).hasSizeGreaterThanOrEqualTo(2).isSorted();
    }

    @Test
    void aQuarterWithoutAThematicMeetingIsSeen() {
        String nextYear = "?quarter=2&year=" + ScheduleFixture.nextYear() + "&organizationId="
                + Cell.other().id();
        assertThat(state(nextYear)).isEqualTo("MISSING");

        Map<String, Object> theme = theme(2);
        theme.put("organizationId", Cell.other().id());
        theme.remove("presenterId");
        Response made = Answers.ok(Api.as(Api.OTHER_SECRETARY, theme).post(THEMES));
        assertThat(state(nextYear)).isEqualTo("THEME_ONLY");

        Map<String, Object> dropped = change(2);
        dropped.remove("presenterId");
        dropped.put("state", "DROPPED");
        Answers.ok(Api.as(Api.OTHER_SECRETARY, made, dropped).put(path(made)));
        assertThat(state(nextYear)).isEqualTo("MISSING");
    }

    @Test
    void aPlannedThematicMeetingCountsForItsQuarter() {
        Map<String, Object> meeting = MeetingFixture.plan(Cell.other());
        meeting.put("kind", "THEMATIC");
        meeting.put("theme", "Học tập và làm theo Bác");
        MeetingFixture.planned(Cell.other(), meeting);
        LocalDate day = LocalDate.parse(meeting.get("plannedStart").toString().substring(0, 10));
        int quarter = (day.getMonthValue() + 2) / 3;

        assertThat(state("?quarter=" + quarter + "&year=" + day.getYear() + "&organizationId="
                        + Cell.other().id()))
                .isEqualTo("PLANNED");
    }

    @Test
    void theCommitteeSeesAllItsCells() {
        JsonNode page = Answers.json(Answers.ok(Api.as(Api.OFFICE).get(QUARTERS + "?quarter=1&year=2026")));
        assertThat(page.path("items")).hasSize(4);
        assertThat(page.at("/items/0/lastDay").textValue()).isEqualTo("2026-03-31");

        JsonNode first = Answers.json(Answers.ok(Api.as(Api.OFFICE).get(QUARTERS + "?quarter=1&year=2026&limit=3")));
        JsonNode rest = Answers.json(Answers.ok(Api.as(Api.OFFICE)
                .get(QUARTERS + "?quarter=1&year=2026&limit=3&pageToken="
                        + first.path("nextPageToken").textValue())));
        assertThat(rest.path("items")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "quarter, 0, quarter",
        "quarter, 5, quarter",
        "title, ' ', title",
        "state, HELD, state",
    })
    void whatIsNoThemeIsRefusedAtItsField(String property, String value, String field) {
        Map<String, Object> theme = theme(1);
        theme.put(property, "quarter".equals(property) ? Integer.valueOf(value) : value);

        Answers.violation(Api.as(Api.SECRETARY, theme).post(THEMES), field);
    }

    @ParameterizedTest
    @CsvSource({"1900", "3000"})
    void aYearOutOfReachIsRefused(int year) {
        Map<String, Object> theme = theme(1);
        theme.put("year", year);

        Answers.problem(Api.as(Api.SECRETARY, theme).post(THEMES), 422, "schedule-not-possible");
    }

    @Test
    void aPresenterOfAnotherCellAndAMeetingOfAnotherKindAreRefused() {
        Map<String, Object> stranger = theme(1);
        stranger.put("presenterId", Cell.other().plainMember(0));
        Map<String, Object> regular = theme(1);
        regular.put("meetingId", MeetingFixture.draft().id());
        Map<String, Object> committee = theme(1);
        committee.put("organizationId", TreeFixture.group(Cell.model().id()));

        Answers.problem(Api.as(Api.SECRETARY, stranger).post(THEMES), 422, "member-not-in-cell");
        Answers.problem(Api.as(Api.SECRETARY, regular).post(THEMES), 422, "meeting-not-possible");
        Answers.problem(Api.as(Api.SECRETARY, committee).post(THEMES), 422, "organization-not-possible");
        Answers.violation(Api.as(Api.SECRETARY).get(QUARTERS + "?quarter=5&year=2026"), "quarter");
    }

    private static String state(String query) {
        return Answers.json(Answers.ok(Api.as(Api.OTHER_SECRETARY).get(QUARTERS + query)))
                .at("/items/0/state")
                .textValue();
    }

    private static Map<String, Object> change(int quarter) {
        Map<String, Object> change = theme(quarter);
        change.remove("organizationId");
        return change;
    }

    private static String path(Response made) {
        return THEMES + "/" + Answers.json(made).path("id").textValue();
    }
}
