package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** Query parameters that no client of ours would send. */
@QuarkusTest
class BadQueryTest {

    private static final List<String> LISTS = List.of(
            "organizations",
            "members",
            "meetings",
            "criticism-records",
            "quality-scores",
            "criteria-sets",
            "audit-entries",
            "role-assignments",
            "accounts",
            "invitations",
            "access-reviews",
            "roster-imports",
            "leave-requests",
            "attendance-alerts",
            "thematic-themes",
            "tasks",
            "proposals");

    static Stream<Arguments> limits() {
        return LISTS.stream()
                .flatMap(list -> Stream.of("0", "201", "-1", "abc", "1.5", "99999999999")
                        .map(limit -> Arguments.of(list, limit)));
    }

    /** Forged in the form of a real one, or in none. */
    static Stream<Arguments> tokens() {
        String id = UUID.randomUUID().toString();
        return LISTS.stream()
                .flatMap(list -> Stream.of("%25%25%25", encoded("a|b|c"), encoded("a|b"), encoded("zz|" + id))
                        .map(token -> Arguments.of(list, token)));
    }

    @ParameterizedTest
    @MethodSource("limits")
    void limitsOutsideOneToTwoHundred(String list, String limit) {
        Response answer = get(list + "?limit=" + limit);

        Answers.problem(answer, 400, "invalid-request");
    }

    @ParameterizedTest
    @MethodSource("tokens")
    void pageTokensThatWeNeverMade(String list, String token) {
        Response answer = get(list + "?pageToken=" + token);

        boolean oneTextValue = List.of("organizations", "criteria-sets").contains(list);
        if (oneTextValue && !token.equals("%25%25%25") && !decoded(token).contains("|")) {
            assertThat(answer.statusCode()).as("a code like any other").isEqualTo(200);
            return;
        }
        Answers.problem(answer, 400, "invalid-page-token");
        Answers.silentAbout(answer, token);
    }

    @ParameterizedTest
    @ValueSource(strings = {"organizations", "members", "meetings", "criteria-sets"})
    void aPageTokenLongerThanAnyOfOurs(String list) {
        Answers.violation(get(list + "?pageToken=" + "A".repeat(2001)), "pageToken");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasks?state=SLEEPING",
                "tasks?overdue=perhaps",
                "tasks?mine=maybe",
                "tasks?meetingId=zz-zz-zz",
                "proposals?state=SLEEPING",
                "proposals?answeredFor=zz-zz-zz",
                "meetings?state=SLEEPING",
                "meetings?state=draft",
                "meetings?kind=WEEKLY",
                "meetings?from=yesterday",
                "meetings?to=2026-12-01",
                "meetings?organizationId=ours-and-only-ours",
                "organizations?kind=FAMILY",
                "organizations?parentId=zz-zz-zz",
                "organizations?activeOn=hom-nay",
                "organizations?activeOn=2026-02-30",
                "organizations?activeOn=%2B999999999-12-31",
                "organizations?activeOn=1929-12-31",
                "members?organizationId=zz-zz-zz",
                "members?category=FRIEND",
                "members?standing=SLEEPING",
                "members?status=VOID",
                "criticism-records?meetingId=zz-zz-zz",
                "criticism-records?aboutMe=perhaps",
                "quality-scores?state=SLEEPING",
                "quality-scores?meetingId=zz-zz-zz",
                "quality-scores?organizationId=zz-zz-zz",
                "quality-scores?month=2026-13",
                "quality-scores?month=2026-1",
                "quality-scores?month=1999-01",
                "quality-scores?month=thang-nay",
                "audit-entries?objectId=zz-zz-zz",
                "role-assignments?role=KING",
                "role-assignments?accountId=zz-zz-zz",
                "role-assignments?organizationId=zz-zz-zz",
                "role-assignments?current=perhaps",
                "role-assignments?endsBy=ngay-mai",
                "accounts?ended=perhaps",
                "accounts?organizationId=zz-zz-zz",
                "invitations?organizationId=zz-zz-zz",
                "access/explanation?action=dance&organizationId=00000000-0000-0000-0000-000000000000",
                "access/explanation?action=getMeeting&organizationId=zz-zz-zz",
                "access/explanation?action=getMeeting",
                "leave-requests?meetingId=zz-zz-zz",
                "leave-requests?state=SLEEPING",
                "leave-requests?mine=perhaps",
                "attendance-alerts?year=1900",
                "attendance-alerts?year=3000",
                "attendance-alerts?year=nam-nay",
                "attendance-alerts?organizationId=zz-zz-zz",
                "roster-imports?organizationId=zz-zz-zz"
            })
    void aFilterOfAWrongTypeIsNoFilterAtAll(String query) {
        Response answer = get(query);

        Answers.problem(answer, 400, "invalid-request");
        Answers.silentAbout(answer, query.substring(query.indexOf('=') + 1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"members", "organizations"})
    void aSearchThatIsTooLong(String list) {
        Answers.violation(get(list + "?q=" + "x".repeat(101)), "q");
    }

    @ParameterizedTest
    @CsvSource({"members,%25", "members,_", "organizations,%25", "organizations,_", "members,%5C", "members,%00"})
    void whatTheDatabaseTakesForAWildcardIsALetterLikeAnyOther(String list, String sign) {
        assertThat(Answers.ok(get(list + "?q=" + sign)).jsonPath().getList("items"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings?organizationId=",
                "members?organizationId=",
                "quality-scores?organizationId=",
                "tasks?organizationId=",
                "proposals?organizationId=",
                "role-assignments?organizationId=",
                "accounts?organizationId=",
                "access/explanation?action=getMeeting&organizationId="
            })
    void anotherCellAndNoCellLookTheSame(String query) {
        Answers.problem(get(query + Cell.other().id()), 404, "not-found");
        Answers.problem(get(query + UUID.randomUUID()), 404, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "meetings?from=%2B999999999-01-01T00:00:00Z",
                "meetings?to=-999999999-01-01T00:00:00Z",
                "meetings?pageToken=KzEwMDAwMDAwMDAtMTItMzFUMjM6NTk6NTkuOTk5OTk5OTk5WnwwMTkzOGEwZS03YzAwLTcwMDAtODAwMC0wMDAwMDA0MmFhMDE",
                "tasks?pageToken=Kzk5OTk5OTk5OS0xMi0zMXwwMTkzOGEwZS03YzAwLTcwMDAtODAwMC0wMDAwMDQyYWFhMDE",
                "proposals?pageToken=Kzk5OTk5OTk5OS0xMi0zMXwwMTkzOGEwZS03YzAwLTcwMDAtODAwMC0wMDAwMDQyYWFhMDE",
                "meetings?from=9999-12-31T23:59:59Z",
                "meetings?from=2030-01-01T00:00:00Z&to=2020-01-01T00:00:00Z"
            })
    void aTimeBeyondAllCalendarsIsNoAccident(String query) {
        MeetingFixture.draft();

        Response answer = get(query);

        assertThat(answer.statusCode()).as(answer.asString()).isIn(200, 400);
    }

    private static Response get(String pathAndQuery) {
        String user = pathAndQuery.startsWith("audit-entries") || pathAndQuery.startsWith("access-reviews")
                ? Api.INSPECTOR
                : pathAndQuery.startsWith("invitations")
                        ? Api.ADMINISTRATOR
                        : pathAndQuery.startsWith("roster-imports") ? Api.OFFICE : Api.SECRETARY;
        return Api.as(user).urlEncodingEnabled(false).get("/api/v1/" + pathAndQuery);
    }

    private static String encoded(String values) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(values.getBytes(StandardCharsets.UTF_8));
    }

    private static String decoded(String token) {
        return new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
    }
}
