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
