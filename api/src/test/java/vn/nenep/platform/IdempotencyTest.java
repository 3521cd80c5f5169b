package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;
import vn.nenep.testing.Calls;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RecordFixture;
import vn.nenep.testing.SheetFixture;

@QuarkusTest
class IdempotencyTest {

    private final String key = UUID.randomUUID().toString();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "createMeeting",
                "createCriticismRecord",
                "openQualityScore",
                "createTask",
                "addContribution",
                "recordVote"
            })
    void aRepeatedCreationMakesNothingNew(String operation) {
        Call call = Calls.prepare(operation);

        Response first = create(Api.SECRETARY, call.path(), call.body().toString());
        Response second = create(Api.SECRETARY, call.path(), call.body().toString());

        assertThat(first.statusCode()).as(first.asString()).isEqualTo(201);
        assertThat(second.statusCode()).as(second.asString()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.header("ETag")).isEqualTo(first.header("ETag"));
        assertThat(Api.as(Api.SECRETARY).get(call.watched()).jsonPath().getList("items"))
                .hasSize(1);
    }

    @Test
    void aRepeatAnswersWithWhatTheThingIsNow() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        Response first = create(Api.SECRETARY, MEETINGS, plan);
        Answers.ok(Api.as(Api.SECRETARY, first).post(first.header("Location") + "/announce"));

        Response second = create(Api.SECRETARY, MEETINGS, plan);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(second.jsonPath().getString("state")).isEqualTo("ANNOUNCED");
    }

    @Test
    void theSameKeyWithAnotherBodyIsRefused() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        Response first = create(Api.SECRETARY, MEETINGS, plan);
        Map<String, Object> other = MeetingFixture.plan(Cell.model());

        Answers.problem(create(Api.SECRETARY, MEETINGS, other), 422, "idempotency-key-reused");

        assertThat(plannedAt(other)).isZero();
        assertThat(Api.as(Api.SECRETARY).get(first.header("Location")).asString())
                .isEqualTo(first.asString());
    }

    @Test
    void theSameKeyForAnotherCollectionIsRefused() {
        MeetingFixture meeting = MeetingFixture.open();
        create(Api.SECRETARY, SheetFixture.SHEETS, Map.of("meetingId", meeting.id()));
        String me = Cell.memberId(Api.SECRETARY);

        Response answer = create(Api.SECRETARY, RecordFixture.RECORDS, RecordFixture.criticism(meeting, me, me));

        Answers.problem(answer, 422, "idempotency-key-reused");
    }

    @Test
    void keysOfDifferentPeopleNeverMeet() {
        Response ours = create(Api.SECRETARY, MEETINGS, MeetingFixture.plan(Cell.model()));
        Response theirs = create(Api.OTHER_SECRETARY, MEETINGS, MeetingFixture.plan(Cell.other()));

        assertThat(theirs.statusCode()).isEqualTo(201);
        assertThat(theirs.header("Location")).isNotEqualTo(ours.header("Location"));
    }

    @Test
    void aCreationThatFailedLeavesTheKeyFree() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("chairId", Cell.other().memberIds().get(0));
        Answers.problem(create(Api.SECRETARY, MEETINGS, plan), 422, "member-not-in-cell");

        plan.remove("chairId");

        assertThat(create(Api.SECRETARY, MEETINGS, plan).statusCode()).isEqualTo(201);
        assertThat(plannedAt(plan)).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "has space in it", "khóa-của-tôi-2026", "<script>alert(1)</script>"})
    void aKeyThatIsNone(String bad) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());

        Response answer =
                Api.as(Api.SECRETARY, plan).header("Idempotency-Key", bad).post(MEETINGS);

        Answers.problem(answer, 400, "invalid-request");
        Answers.silentAbout(answer, bad);
        assertThat(plannedAt(plan)).isZero();
    }

    @Test
    void tenRepeatsAtOnceMakeOneMeeting() throws Exception {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        List<Callable<Response>> calls = new ArrayList<>();
        for (int i = 0; i < 10; i++) {
            calls.add(() -> create(Api.SECRETARY, MEETINGS, plan));
        }
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        Set<String> locations = new TreeSet<>();
        try {
            for (Future<Response> answer : pool.invokeAll(calls)) {
                assertThat(answer.get().statusCode())
                        .as(answer.get().asString())
                        .isEqualTo(201);
                locations.add(answer.get().header("Location"));
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(locations).hasSize(1);
        assertThat(plannedAt(plan)).isEqualTo(1);
    }

    private Response create(String user, String collection, Object body) {
        return Api.as(user, body).header("Idempotency-Key", key).post(collection);
    }

    private static int plannedAt(Map<String, Object> plan) {
        Instant start = Instant.parse(plan.get("plannedStart").toString());
        return Answers.ok(Api.as(Api.SECRETARY).get(MEETINGS + "?from=" + start + "&to=" + start.plusSeconds(1)))
                .jsonPath()
                .getList("items")
                .size();
    }
}
