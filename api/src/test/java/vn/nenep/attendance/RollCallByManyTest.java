package vn.nenep.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

@QuarkusTest
class RollCallByManyTest {

    @Test
    void twentyDevicesAtOnceLeaveTheUnionOfTheirMarks() throws Exception {
        MeetingFixture meeting = MeetingFixture.open();
        List<String> members = Cell.model().membersWith("standing", "ACTIVE").subList(0, 20);
        Map<String, String> wanted = new HashMap<>();
        List<Callable<Integer>> devices = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            String member = members.get(i);
            String user = i % 2 == 0 ? Api.SECRETARY : Api.MINUTE_TAKER;
            wanted.put(member, i % 3 == 0 ? "LATE" : "PRESENT");
            devices.add(() -> Api.as(user, mark(member, wanted.get(member)))
                    .put(meeting.path() + "/attendance")
                    .statusCode());
        }

        assertThat(allAtOnce(devices)).hasSize(20).containsOnly(200);

        JsonPath roll = meeting.attendance().jsonPath();
        Map<String, String> noted = new HashMap<>();
        for (Map<String, Object> row : roll.<Map<String, Object>>getList("rows.findAll { it.mark != null }")) {
            noted.put(row.get("memberId").toString(), row.get("mark").toString());
            assertThat(row.get("version")).isEqualTo(1);
        }
        assertThat(noted).isEqualTo(wanted);
    }

    @Test
    void aHundredSavesAtOnceLeaveExactlyTheUnion() throws Exception {
        MeetingFixture meeting = MeetingFixture.open();
        List<String> members = Cell.model().membersWith("standing", "ACTIVE").subList(0, 20);
        List<Callable<Integer>> devices = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            // Every member five times, each time together with another one.
            Map<String, Object> one = row(members.get(i % 20), i % 20);
            Map<String, Object> two = row(members.get((i + i / 20 + 1) % 20), (i + i / 20 + 1) % 20);
            String user = i % 2 == 0 ? Api.SECRETARY : Api.MINUTE_TAKER;
            devices.add(() -> saveUntilTaken(user, meeting, List.of(one, two)));
        }

        assertThat(allAtOnce(devices)).hasSize(100).containsOnly(200);

        JsonPath roll = meeting.attendance().jsonPath();
        List<Map<String, Object>> marked = roll.getList("rows.findAll { it.mark != null }");
        assertThat(marked).hasSize(20).allSatisfy(row -> {
            int index = members.indexOf(row.get("memberId").toString());
            assertThat(row.get("mark")).isEqualTo(row("", index).get("mark"));
            assertThat(row.get("version")).isEqualTo(1);
        });
    }

    /** As the web client does: when the service is too busy, once more a little later. */
    private static int saveUntilTaken(String user, MeetingFixture meeting, List<Map<String, Object>> marks) {
        int status;
        do {
            status = Api.as(user, Map.of("marks", marks))
                    .put(meeting.path() + "/attendance")
                    .statusCode();
        } while (status == 503);
        return status;
    }

    private static Map<String, Object> row(String member, int index) {
        return Map.of("memberId", member, "mark", index % 3 == 0 ? "LATE" : "PRESENT", "version", 0);
    }

    @Test
    void ofTwentyDifferentMarksForOneMemberOneIsKeptAndTheOthersAreTold() throws Exception {
        MeetingFixture meeting = MeetingFixture.open();
        String member = Cell.model().plainMember(0);
        List<Callable<Integer>> devices = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Map<String, Object> mark = Map.of(
                    "marks",
                    List.of(Map.of(
                            "memberId", member, "mark", "ABSENT_EXCUSED", "reason", "Lý do " + i, "version", 0)));
            devices.add(() -> Api.as(Api.SECRETARY, mark)
                    .put(meeting.path() + "/attendance")
                    .statusCode());
        }

        List<Integer> answers = allAtOnce(devices);

        assertThat(answers).containsOnly(200, 409);
        assertThat(answers.stream().filter(status -> status == 200)).hasSize(1);
        assertThat(meeting.row(member).path("version").longValue()).isEqualTo(1);
    }

    private static Map<String, Object> mark(String member, String mark) {
        return Map.of("marks", List.of(Map.of("memberId", member, "mark", mark, "version", 0)));
    }

    private static List<Integer> allAtOnce(List<Callable<Integer>> calls) throws Exception {
        // The tokens are there before, so that all of them start together.
        Api.as(Api.MINUTE_TAKER).get("/api/v1/me");
        ExecutorService pool = Executors.newFixedThreadPool(calls.size());
        try {
            List<Integer> answers = new ArrayList<>();
            for (Future<Integer> answer : pool.invokeAll(calls)) {
                answers.add(answer.get());
            }
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }
}
