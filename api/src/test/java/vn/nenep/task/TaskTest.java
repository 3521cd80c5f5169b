package vn.nenep.task;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.TaskFixture.TASKS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MemberFixture;
import vn.nenep.testing.TaskFixture;

/** What a meeting agrees on, from the day of the meeting until it is done. */
@QuarkusTest
class TaskTest {

    private final LocalDate today = MemberFixture.today();

    @Test
    void whatIsAgreedReadsAsItWasWritten() {
        MeetingFixture meeting = MeetingFixture.open();
        String leading = Cell.model().plainMember(0);
        String helping = Cell.model().plainMember(1);
        Response made = Api.as(Api.MINUTE_TAKER, TaskFixture.creation(meeting, leading, helping, leading))
                .post(TASKS);

        JsonPath seen = TaskFixture.made(made).read().jsonPath();
        assertThat(seen.getList("owners.memberId")).containsExactly(leading, helping);
        assertThat(seen.getString("title")).isEqualTo("Rà soát, vận động 3 hộ còn lại tham gia bảo hiểm y tế");
        assertThat(seen.getString("agreedOn")).isNotBlank();
        assertThat(seen.getString("state")).isEqualTo("OPEN");
        assertThat(seen.getInt("percent")).isZero();
        assertThat(seen.getBoolean("overdue")).isFalse();
        assertThat(seen.getList("steps.kind")).containsExactly("AGREED");
        assertThat(Answers.ok(Api.as(Api.OFFICE).get(TASKS + "?meetingId=" + meeting.id()))
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(seen.getString("id"));
    }

    @Test
    void everyStepIsKept() {
        TaskFixture task = TaskFixture.open();
        task.step("/progress", Map.of("percent", 60, "result", "Đã vận động được 2/3 hộ"));
        task.complete();
        task.step("/reopen", Map.of("reason", "Một hộ chưa nhận được thẻ", "percent", 80));
        task.complete();

        JsonPath seen = task.read().jsonPath();
        assertThat(seen.getList("steps.kind"))
                .containsExactly("AGREED", "PROGRESS", "COMPLETED", "REOPENED", "COMPLETED");
        assertThat(seen.getList("steps.percent")).containsExactly(0, 60, 100, 80, 100);
        assertThat(seen.getString("steps[3].note")).isEqualTo("Một hộ chưa nhận được thẻ");
        assertThat(seen.getString("closedByName")).isNotBlank();
        assertThat(Answers.ok(Api.as(Api.INSPECTOR).get("/api/v1/audit-entries?objectId=" + task.id()))
                        .jsonPath()
                        .getList("items.action"))
                .containsExactlyInAnyOrder(
                        "createTask", "reportTaskProgress", "completeTask", "reopenTask", "completeTask");
    }

    /** Show 5: next month's meeting shows the unfinished task by itself. */
    @Test
    void whatIsOpenComesBackToTheNextMeetingUntilItIsDone() {
        TaskFixture done = due(today);
        TaskFixture open = due(today);
        MeetingFixture next = MeetingFixture.announced();
        assertThat(earlier(next)).contains(open.id(), done.id());

        done.complete();
        assertThat(earlier(next)).as("with its result").contains(open.id(), done.id());

        MeetingFixture between = MeetingFixture.openSince(Instant.now());
        assertThat(earlier(between)).as("was not over before it").contains(open.id(), done.id());
        assertThat(earlier(next)).contains(open.id()).doesNotContain(done.id());
    }

    @Test
    void theOwnTasksOfSomebodyAreFoundWherever() {
        TaskFixture mine = TaskFixture.of(MeetingFixture.open(), Cell.memberId(Api.MEMBER));
        TaskFixture other = TaskFixture.open();

        List<String> found = ids(Api.MEMBER, "?mine=true&limit=200");
        assertThat(found).contains(mine.id()).doesNotContain(other.id());
        assertThat(ids(Api.ADMINISTRATOR, "?mine=true")).isEmpty();
        assertThat(ids(Api.OTHER_SECRETARY, "?limit=200")).doesNotContain(mine.id());
        Response seen = Answers.ok(Api.as(Api.MEMBER).get(mine.path()));
        assertThat(seen.jsonPath().getList("allowedActions")).containsExactly("reportTaskProgress");
        Answers.ok(Api.as(Api.MEMBER, seen, Map.of("percent", 30)).post(mine.path() + "/progress"));
        assertThat(mine.read().jsonPath().getInt("percent")).isEqualTo(30);
    }

    @Test
    void whatIsOverdueIsSeenByCellAndCommittee() {
        TaskFixture late = TaskFixture.open().overdue();
        TaskFixture over = TaskFixture.open().overdue().complete();
        TaskFixture inTime = due(today);

        String query = "?overdue=true&limit=200&organizationId=" + Cell.model().id();
        for (String user : List.of(Api.SECRETARY, Api.SUPERIOR, Api.INSPECTOR)) {
            assertThat(ids(user, query)).contains(late.id()).doesNotContain(over.id(), inTime.id());
        }
        assertThat(late.read().jsonPath().getBoolean("overdue")).isTrue();
    }

    @Test
    void pagesFollowOnEachOtherInTheOrderOfDays() {
        MeetingFixture meeting = MeetingFixture.open();
        List<String> made = List.of(
                due(meeting, today).id(),
                due(meeting, today.plusDays(1)).id(),
                due(meeting, today.plusDays(1)).id(),
                due(meeting, today.plusDays(3)).id());
        String path = TASKS + "?limit=2&meetingId=" + meeting.id();

        JsonPath first = Answers.ok(Api.as(Api.SECRETARY).get(path)).jsonPath();
        JsonPath second = Answers.ok(Api.as(Api.SECRETARY).get(path + "&pageToken=" + first.getString("nextPageToken")))
                .jsonPath();

        assertThat(first.getList("items.id", String.class)).isEqualTo(made.subList(0, 2));
        assertThat(second.getList("items.id", String.class)).isEqualTo(made.subList(2, 4));
        assertThat(second.getString("nextPageToken")).isNull();
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 5 * 366 + 1})
    void noDayInThePastOrBeyondAllPlans(int days) {
        MeetingFixture meeting = MeetingFixture.open();
        Map<String, Object> body = TaskFixture.creation(meeting, Cell.model().plainMember(0));
        body.put("dueOn", today.plusDays(days).toString());

        Answers.problem(Api.as(Api.SECRETARY, body).post(TASKS), 422, "day-not-possible");
        assertThat(ids(Api.SECRETARY, "?meetingId=" + meeting.id())).isEmpty();
    }

    @Test
    void onlyPeopleOfTheCellOwnItsTasks() {
        MeetingFixture meeting = MeetingFixture.open();
        for (String stranger :
                List.of(Cell.other().plainMember(0), UUID.randomUUID().toString())) {
            Map<String, Object> body = TaskFixture.creation(meeting, stranger);
            Answers.problem(Api.as(Api.SECRETARY, body).post(TASKS), 422, "member-not-in-cell");
        }
        assertThat(ids(Api.SECRETARY, "?meetingId=" + meeting.id())).isEmpty();
    }

    @Test
    void anOverdueTaskIsCorrectedWithoutANewDay() {
        TaskFixture late = TaskFixture.open().overdue();
        Map<String, Object> body =
                new HashMap<>(TaskFixture.content(Cell.model().plainMember(2)));
        body.put("dueOn", today.minusDays(3).toString());
        body.put("reason", "Đồng chí được giao đi công tác");

        Answers.ok(Api.as(Api.SECRETARY, late.read(), body).put(late.path()));
        assertThat(late.read().jsonPath().getString("owners[0].memberId"))
                .isEqualTo(Cell.model().plainMember(2));
        assertThat(late.read().jsonPath().getString("steps[1].note")).isEqualTo("Đồng chí được giao đi công tác");
        body.put("dueOn", today.minusDays(2).toString());
        Answers.problem(Api.as(Api.SECRETARY, late.read(), body).put(late.path()), 422, "day-not-possible");
    }

    @Test
    void whoeverComesSecondWithTheSameVersionIsTold() {
        TaskFixture task = TaskFixture.open();
        Response seen = task.read();
        Answers.ok(Api.as(Api.SECRETARY, seen, Map.of("percent", 10)).post(task.path() + "/progress"));

        Answers.problem(
                Api.as(Api.MINUTE_TAKER, seen, Map.of("percent", 20)).post(task.path() + "/progress"),
                412,
                "stale-version");
        assertThat(task.read().jsonPath().getInt("percent")).isEqualTo(10);
    }

    private static TaskFixture due(LocalDate day) {
        return due(MeetingFixture.open(), day);
    }

    private static TaskFixture due(MeetingFixture meeting, LocalDate day) {
        Map<String, Object> body = TaskFixture.creation(meeting, Cell.model().plainMember(0));
        body.put("dueOn", day.toString());
        return TaskFixture.made(Api.as(Api.SECRETARY, body).post(TASKS));
    }

    private static List<String> earlier(MeetingFixture meeting) {
        return Answers.ok(Api.as(Api.SECRETARY).get(meeting.path() + "/earlier-tasks?limit=200"))
                .jsonPath()
                .getList("items.id");
    }

    private static List<String> ids(String user, String query) {
        return Answers.ok(Api.as(user).get(TASKS + query)).jsonPath().getList("items.id");
    }
}
