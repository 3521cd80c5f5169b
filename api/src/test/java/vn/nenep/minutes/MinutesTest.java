package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
import vn.nenep.testing.MinutesFixture;
import vn.nenep.testing.Sql;

/** Minutes while they are being written. */
@QuarkusTest
class MinutesTest {

    @Test
    void theSectionsAreThoseOfTheKindBeforeAnybodyWrites() {
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.open());

        JsonNode seen = minutes.json();

        assertThat(keys(seen))
                .containsExactly(
                        "ATTENDANCE",
                        "GUESTS",
                        "PARTY_FEE",
                        "POLITICS",
                        "RESULTS",
                        "DISCUSSION",
                        "CRITICISM",
                        "SUPERIOR",
                        "CONCLUSION",
                        "QUALITY");
        assertThat(seen.path("state").textValue()).isEqualTo("DRAFT");
        assertThat(minutes.read().header("ETag")).isEqualTo("\"0\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"THEMATIC", "COMBINED", "EXTRAORDINARY", "COMMITTEE_PREMEETING"})
    void everyKindHasSections(String kind) {
        Cell cell = Cell.model();
        MeetingFixture meeting = MeetingFixture.planned(cell, MeetingFixture.plan(cell, kind));

        assertThat(keys(new MinutesFixture(meeting).json())).contains("ATTENDANCE", "DISCUSSION", "CONCLUSION");
    }

    @Test
    void whatIsWrittenIsThereWithWhereItComesFrom() {
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.open());

        Response saved = Answers.ok(minutes.save(Api.SECRETARY, "POLITICS", MinutesFixture.WORDS, "\"0\""));

        JsonNode section = minutes.section("POLITICS");
        assertThat(section.path("text").textValue()).isEqualTo(MinutesFixture.WORDS);
        assertThat(section.path("origins"))
                .extracting(JsonNode::textValue)
                .containsExactlyInAnyOrder("TYPED", "ON_BEHALF");
        assertThat(section.path("etag").textValue()).isEqualTo(saved.header("ETag"));
        assertThat(Sql.column(
                        "SELECT action FROM audit_entry WHERE object_id = ? AND action = 'updateMinutesSection'",
                        Sql.id(minutes.meeting().id())))
                .hasSize(1);
    }

    @Test
    void wordsAfterTheCloseSayThatTheyCameLater() {
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.closed()).write("GUESTS", "Đồng chí phó bí thư");

        assertThat(minutes.section("GUESTS").path("origins"))
                .extracting(JsonNode::textValue)
                .contains("ENTERED_LATER");
    }

    @Test
    void twoWritersOfTwoSectionsDoNotMeet() {
        MinutesFixture minutes = MinutesFixture.draft();

        Answers.ok(minutes.save(Api.MINUTE_TAKER, "GUESTS", "Không có", "\"0\""));
        Answers.ok(minutes.save(Api.SECRETARY, "PARTY_FEE", "Nộp đủ", "\"0\""));

        assertThat(minutes.section("GUESTS").path("text").textValue()).isEqualTo("Không có");
        assertThat(minutes.section("PARTY_FEE").path("text").textValue()).isEqualTo("Nộp đủ");
    }

    @Test
    void theSecondWriterOfASectionIsToldAndNothingIsWrittenOver() {
        MinutesFixture minutes = MinutesFixture.draft();
        String seen = minutes.section("POLITICS").path("etag").textValue();
        Answers.ok(minutes.save(Api.MINUTE_TAKER, "POLITICS", "Lời của thư ký", seen));

        Answers.problem(minutes.save(Api.SECRETARY, "POLITICS", "Lời của bí thư", seen), 412, "stale-version");

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEqualTo("Lời của thư ký");
        assertThat(minutes.section("POLITICS").path("savedByName").textValue()).isNotBlank();
    }

    @Test
    void aSaveWhoseAnswerWasLostIsRepeated() {
        MinutesFixture minutes = MinutesFixture.draft();
        String seen = minutes.section("POLITICS").path("etag").textValue();

        String first = Answers.ok(minutes.save(Api.SECRETARY, "POLITICS", "Một câu", seen))
                .header("ETag");
        String again = Answers.ok(minutes.save(Api.SECRETARY, "POLITICS", "Một câu", seen))
                .header("ETag");

        assertThat(again).isEqualTo(first);
    }

    @Test
    void whatSomebodyElseWroteIsKeptWhenItIsWrittenOver() {
        MinutesFixture minutes = MinutesFixture.draft();

        Answers.ok(minutes.save(
                Api.MINUTE_TAKER,
                "POLITICS",
                "Viết lại",
                minutes.section("POLITICS").path("etag").textValue()));

        assertThat(Sql.column(
                        "SELECT words FROM minutes_section_past WHERE meeting_id = ?",
                        Sql.id(minutes.meeting().id())))
                .containsExactly(MinutesFixture.WORDS);
    }

    @Test
    void aMegabyteIsRefusedAndNothingChanges() {
        MinutesFixture minutes = MinutesFixture.draft();

        Answers.violation(save(minutes, "x".repeat(900_000)), "text");
        Answers.problem(save(minutes, "x".repeat(1_048_576)), 413, "body-too-large");

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEqualTo(MinutesFixture.WORDS);
    }

    @Test
    void theLongestSectionIsKeptToTheLastLetter() {
        MinutesFixture minutes = MinutesFixture.draft();
        String text = "ậ".repeat(20_000);

        Answers.ok(save(minutes, text));

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEqualTo(text);
    }

    @Test
    void htmlStaysText() {
        MinutesFixture minutes = MinutesFixture.draft();
        String text = "<script>alert('x')</script> & <b>đậm</b>";

        Answers.ok(save(minutes, text));

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEqualTo(text);
    }

    @Test
    void controlCharactersAreRefused() {
        MinutesFixture minutes = MinutesFixture.draft();

        Answers.violation(save(minutes, "Một\u0000hai"), "text");

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEqualTo(MinutesFixture.WORDS);
    }

    @Test
    void aSectionThatIsNotThereIsNotFound() {
        MinutesFixture minutes = MinutesFixture.draft();

        Answers.problem(minutes.save(Api.SECRETARY, "NOTHING", "x", "\"0\""), 404, "not-found");
        Answers.problem(
                Api.as(Api.SECRETARY, Map.of("text", "x")).put(minutes.sectionPath("POLITICS")),
                428,
                "precondition-required");
    }

    @Test
    void beforeTheMeetingNothingIsWritten() {
        MinutesFixture minutes = new MinutesFixture(MeetingFixture.announced());

        Answers.problem(minutes.save(Api.SECRETARY, "POLITICS", "x", "\"0\""), 409, "wrong-state");

        assertThat(minutes.section("POLITICS").path("text").textValue()).isEmpty();
    }

    @Test
    void theContentIsWhatHasBeenRecorded() {
        MeetingFixture meeting = MeetingFixture.marked();
        String absent = Cell.model().plainMember(1);
        meeting.mark(List.of(absent), "ABSENT_EXCUSED");
        MinutesFixture minutes = new MinutesFixture(meeting).write("POLITICS", MinutesFixture.WORDS);

        JsonNode body = minutes.content().path("body");

        assertThat(body.at("/heading/cellName").textValue()).startsWith("Chi bộ");
        assertThat(body.at("/heading/superiorName").textValue()).startsWith("Đảng");
        assertThat(body.at("/heading/chair/position").textValue()).isEqualTo("SECRETARY");
        assertThat(body.at("/attendance/excused/0/reason").textValue()).isEqualTo("Đi viện");
        assertThat(body.at("/attendance/base").intValue())
                .isEqualTo(body.at("/attendance/present").intValue() + 1);
        assertThat(body.at("/items/0/title").textValue()).isEqualTo("Đánh giá kết quả lãnh đạo tháng trước");
        assertThat(body.path("sections"))
                .anySatisfy(
                        section -> assertThat(section.path("text").textValue()).isEqualTo(MinutesFixture.WORDS));
        assertThat(minutes.content().has("seal")).isFalse();
    }

    @Test
    void theWriterIsToldWhichWordsStoodInEarlierMinutes() {
        String words = "- Chi bộ quán triệt đầy đủ văn bản mới của cấp trên và đánh giá kết quả tháng trước "
                + UUID.randomUUID();
        MinutesFixture earlier = MinutesFixture.draft().write("POLITICS", words);
        Sql.update(
                "UPDATE minutes SET meeting_day = '2026-01-03' WHERE meeting_id = ?",
                Sql.id(earlier.meeting().id()));
        MinutesFixture minutes = MinutesFixture.draft().write("POLITICS", words);

        JsonNode check = Answers.json(Answers.ok(Api.as(Api.MINUTE_TAKER).get(minutes.path() + "/copy-check")));

        JsonNode found = check.at("/items/0");
        assertThat(found.path("sectionKey").textValue()).isEqualTo("POLITICS");
        assertThat(found.path("percent").intValue()).isEqualTo(100);
        assertThat(found.path("lines")).extracting(JsonNode::textValue).containsExactly(words);
    }

    private static Response save(MinutesFixture minutes, String text) {
        return minutes.save(
                Api.SECRETARY,
                "POLITICS",
                text,
                minutes.section("POLITICS").path("etag").textValue());
    }

    private static List<String> keys(JsonNode minutes) {
        return minutes.path("sections")
                .valueStream()
                .map(section -> section.path("key").textValue())
                .toList();
    }
}
