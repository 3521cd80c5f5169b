package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MinutesFixture;
import vn.nenep.testing.ProceedingsFixture;
import vn.nenep.testing.TaskFixture;

/** What was said, voted, concluded and agreed on comes into the minutes by itself, and stays as it was adopted. */
@QuarkusTest
class MinutesContentTest {

    @Test
    void whatWasRecordedOnTheOtherStagesIsThere() {
        ProceedingsFixture in = new ProceedingsFixture(MeetingFixture.marked());
        in.said("OPINION");
        in.voted();
        conclude(in, 0, "Chi bộ thống nhất phương hướng tháng tới.");
        conclude(in, 1, "Giao chi ủy rà soát.");
        TaskFixture.of(in.meeting(), Cell.model().plainMember(0));

        JsonNode body = new MinutesFixture(in.meeting()).content().path("body");

        JsonNode item = body.at("/items/0");
        assertThat(item.at("/contributions/0/summary").textValue()).isEqualTo("Đề nghị bố trí thêm thùng rác ở khu A");
        assertThat(item.path("conclusion").textValue()).isEqualTo("Giao chi ủy rà soát.");
        assertThat(body.path("conclusion").textValue()).isEqualTo("Chi bộ thống nhất phương hướng tháng tới.");
        JsonNode vote = body.at("/votes/0");
        assertThat(vote.path("inFavour").intValue()).isEqualTo(15);
        assertThat(vote.path("other").intValue())
                .isEqualTo(body.at("/votes/0/base").intValue() - 16);
        assertThat(vote.path("carried").booleanValue()).isTrue();
        assertThat(vote.path("rule").textValue()).isNotBlank();
        assertThat(body.at("/tasks/0/title").textValue()).startsWith("Rà soát, vận động");
    }

    @Test
    void afterTheAdoptionNothingOfItIsChanged() {
        ProceedingsFixture in = new ProceedingsFixture(MeetingFixture.marked());
        String said = in.said("OPINION");
        String voted = in.voted();
        MinutesFixture minutes = new MinutesFixture(in.meeting())
                .readOut()
                .confirmForMeeting()
                .close()
                .adopt("CHAIR")
                .adopt("MINUTE_TAKER");

        Answers.problem(in.remove(said), 409, "wrong-state");
        Answers.problem(in.withdraw(voted), 409, "wrong-state");
        Answers.problem(
                Api.as(Api.MINUTE_TAKER, ProceedingsFixture.words(Cell.model().plainMember(1), "OPINION"))
                        .post(in.contributions()),
                409,
                "wrong-state");

        assertThat(minutes.content().at("/body/items/0/contributions")).hasSize(1);
        assertThat(minutes.verdict(minutes.code())).isEqualTo("AUTHENTIC");
    }

    @Test
    void anAnswerOfTheCommitteeComesIntoTheNextMinutes() {
        String before = answered();
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.marked());

        JsonNode told = answer(minutes, before);

        assertThat(told.path("answer").textValue()).isEqualTo("Đã đưa vào kế hoạch năm 2027");
        assertThat(told.toString()).doesNotContain(Cell.model().plainMember(0));
        minutes.readOut().confirmForMeeting();
        String meanwhile = answered();
        minutes.close().adopt("CHAIR").adopt("MINUTE_TAKER");
        assertThat(answer(minutes, before)).isEqualTo(told);
        assertThat(answer(minutes, meanwhile)).isNull();
    }

    @Test
    void ownersGoOnWithEarlierTasksBetweenTheReadingAndTheAdoption() {
        TaskFixture task = TaskFixture.of(MeetingFixture.closed(), Cell.model().plainMember(0));
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.marked());
        JsonNode before = earlier(minutes, task);
        minutes.readOut().confirmForMeeting();
        task.step("/progress", Map.of("percent", 60, "result", "Đã vận động được 2/3 hộ"));
        minutes.close();

        minutes.adopt("CHAIR").adopt("MINUTE_TAKER");

        assertThat(before.path("percent").intValue()).isZero();
        assertThat(earlier(minutes, task)).isEqualTo(before);
    }

    /** Asked in an earlier meeting and answered now; its topic. */
    private static String answered() {
        ProceedingsFixture in = new ProceedingsFixture(MeetingFixture.open());
        Map<String, Object> question = new HashMap<>(ProceedingsFixture.question(in.said("PROPOSAL")));
        String topic = "Đề nghị sửa nhà văn hóa thôn, kiến nghị " + UUID.randomUUID();
        question.put("topic", topic);
        String id = Answers.json(Answers.ok(Api.as(Api.SECRETARY, question).post(ProceedingsFixture.PROPOSALS)))
                .path("id")
                .textValue();
        in.answer(id);
        return topic;
    }

    /** Null when the minutes do not know it. */
    private static JsonNode answer(MinutesFixture minutes, String topic) {
        return minutes.content()
                .at("/body/answers")
                .valueStream()
                .filter(one -> one.path("topic").textValue().equals(topic))
                .findAny()
                .orElse(null);
    }

    private static JsonNode earlier(MinutesFixture minutes, TaskFixture task) {
        return minutes.content()
                .at("/body/earlierTasks")
                .valueStream()
                .filter(one -> one.path("id").textValue().equals(task.id()))
                .findAny()
                .orElseThrow();
    }

    private static void conclude(ProceedingsFixture in, int item, String text) {
        Answers.ok(Api.as(Api.SECRETARY, Map.of("text", text))
                .header("If-Match", in.conclusionEtag(item))
                .put(in.conclusions() + "/" + item));
    }
}
