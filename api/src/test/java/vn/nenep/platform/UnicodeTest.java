package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.RecordFixture;

@QuarkusTest
class UnicodeTest {

    private static final String EMOJI = "Hội trường 🏛️ tầng 2 👩‍🌾𝕏";

    @Test
    void charactersOfFourBytesComeBackIntact() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", EMOJI);

        assertThat(secondRead(plan).jsonPath().getString("place")).isEqualTo(EMOJI);
    }

    @Test
    void charactersOfFourBytesComeBackIntactFromSealedText() {
        String me = Cell.memberId(Api.MEMBER);
        Map<String, Object> said = RecordFixture.criticism(MeetingFixture.open(), me, me);
        said.put("shortcoming", EMOJI);

        RecordFixture made = RecordFixture.recorded(Api.MEMBER, said);

        assertThat(made.readAs(Api.MEMBER).jsonPath().getString("shortcoming")).isEqualTo(EMOJI);
    }

    @Test
    void aDecomposedTextIsKeptComposed() {
        String composed = "Hội trường Đỗ Thị Ưởng";
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", Normalizer.normalize(composed, Normalizer.Form.NFD));

        assertThat(plan.get("place")).isNotEqualTo(composed);
        assertThat(secondRead(plan).jsonPath().getString("place")).isEqualTo(composed);
    }

    @Test
    void aDecomposedRequestIsTheSameRequest() {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        String key = "nfd-" + plan.get("plannedStart").toString().replaceAll("\\W", "-");
        Response first =
                Api.as(Api.SECRETARY, plan).header("Idempotency-Key", key).post(MEETINGS);
        plan.put("place", Normalizer.normalize(plan.get("place").toString(), Normalizer.Form.NFD));

        Response second =
                Api.as(Api.SECRETARY, plan).header("Idempotency-Key", key).post(MEETINGS);

        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    }

    @Test
    void twoHundredLettersFitHoweverManyMarksTheyCarry() {
        String longest = "ở".repeat(200);
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", Normalizer.normalize(longest, Normalizer.Form.NFD));

        assertThat(secondRead(plan).jsonPath().getString("place")).isEqualTo(longest);
    }

    @Test
    void theLongestCriticismFits() {
        String longest = "ở".repeat(4000);
        String me = Cell.memberId(Api.MEMBER);
        Map<String, Object> said = RecordFixture.criticism(MeetingFixture.open(), me, me);
        said.put("shortcoming", longest);
        said.put("remedy", longest);

        RecordFixture made = RecordFixture.recorded(Api.MEMBER, said);

        assertThat(made.readAs(Api.MEMBER).jsonPath().getString("remedy")).isEqualTo(longest);
    }

    @ParameterizedTest
    @CsvSource({"'  Hội trường  ', Hội trường", "'Dòng 1\r\nDòng 2', 'Dòng 1\nDòng 2'", "'a\tb', 'a\tb'"})
    void outerSpacesGoAndLineEndsBecomeOne(String sent, String kept) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", sent);

        assertThat(secondRead(plan).jsonPath().getString("place")).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\\u0000", "\\u0007", "\\u001b", "\\u007f", "\\u0085", "\\ud83d", "\\udc00\\ud83d", "\\uffff"})
    void whatNoKeyboardMakesIsRefused(String escaped) throws Exception {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", "CHO");
        String body = new ObjectMapper().writeValueAsString(plan).replace("CHO", "Hội" + escaped + "trường");

        Answers.violation(Api.as(Api.SECRETARY, body).post(MEETINGS), "place");
    }

    /** Refused, in the language that the caller reads. */
    @ParameterizedTest
    @CsvSource({
        "vi-VN, Cần nhập thông tin này",
        "en, must not be blank",
        "'en-GB,en;q=0.9,vi;q=0.8', must not be blank",
        "fr, Cần nhập thông tin này"
    })
    void violationsSpeakTheCallersLanguage(String language, String message) {
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());
        plan.put("place", " ");

        Response answer =
                Api.as(Api.SECRETARY, plan).header("Accept-Language", language).post(MEETINGS);

        Answers.violation(answer, "place");
        assertThat(answer.jsonPath().getString("violations[0].message")).isEqualTo(message);
    }

    private static Response secondRead(Map<String, Object> plan) {
        Response made = Answers.ok(Api.as(Api.SECRETARY, plan).post(MEETINGS));
        return Answers.ok(Api.as(Api.SECRETARY).get(made.header("Location")));
    }
}
