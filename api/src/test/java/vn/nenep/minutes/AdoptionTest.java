package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MinutesFixture;
import vn.nenep.testing.Sql;

/** Minutes from the read-out to the seal, and after it. */
@QuarkusTest
class AdoptionTest {

    @Test
    void thoseWhoWereThereConfirmOneByOne() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom();

        Response first = confirm(minutes, Api.MEMBER, 1);
        Response again = confirm(minutes, Api.MEMBER, 1);

        Answers.ok(first);
        Answers.ok(again);
        JsonNode agreement = minutes.json().path("agreement");
        assertThat(agreement.path("confirmedBy")).hasSize(1);
        assertThat(agreement.path("present").intValue()).isGreaterThan(10);
        assertThat(agreement.path("confirmedByMe").booleanValue()).isFalse();
        assertThat(Answers.json(again).at("/agreement/confirmedByMe").booleanValue())
                .isTrue();
        assertThat(minutes.state()).isEqualTo("READ_OUT");
    }

    @Test
    void whatWasSaidOfAnEarlierReadingDoesNotCountForTheNext() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
        Answers.ok(confirm(minutes, Api.MEMBER, 1));

        minutes.write("POLITICS", "Viết lại sau khi đọc");
        assertThat(minutes.state()).isEqualTo("DRAFT");
        minutes.readOut();

        assertThat(minutes.json().at("/agreement/confirmedBy")).isEmpty();
        Answers.problem(confirm(minutes, Api.MEMBER, 1), 409, "minutes-changed");
        Answers.ok(confirm(minutes, Api.MEMBER, 2));
    }

    @Test
    void whoWasNotThereHasNothingToConfirm() {
        MinutesFixture minutes = MinutesFixture.draft();
        minutes.meeting().mark(java.util.List.of(Cell.memberId(Api.MEMBER)), "ABSENT_EXCUSED");
        minutes.readOut();

        Answers.problem(confirm(minutes, Api.MEMBER, 1), 422, "member-not-on-roster");
        Map<String, Object> objection = new HashMap<>(minutes.objection(Cell.memberId(Api.MEMBER)));
        Answers.problem(minutes.object(Api.SECRETARY, objection), 422, "member-not-on-roster");

        assertThat(minutes.json().path("objections")).isEmpty();
    }

    @Test
    void anObjectionQuotesTheParagraphAndIsAnsweredBeforeTheAdoption() {
        MinutesFixture minutes = MinutesFixture.confirmed();

        JsonNode made = Answers.json(Answers.ok(
                minutes.object(Api.SECRETARY, minutes.objection(Cell.model().plainMember(0)))));

        assertThat(made.path("quoted").textValue()).isEqualTo("- Tình hình tư tưởng đảng viên ổn định.");
        assertThat(minutes.state()).isEqualTo("READ_OUT");
        Answers.problem(
                Api.as(Api.SECRETARY, Map.of("round", 1, "forMeeting", true)).post(minutes.path() + "/confirm"),
                409,
                "objection-open");
        Answers.problem(minutes.adoptAs(Api.SECRETARY, "CHAIR"), 409, "wrong-state");
        Answers.ok(minutes.answer(made, false));
        minutes.confirmForMeeting().adopt("CHAIR").adopt("MINUTE_TAKER");
        assertThat(minutes.json().at("/objections/0/answer").textValue()).isNotBlank();
        assertThat(minutes.state()).isEqualTo("ADOPTED");
    }

    @Test
    void anOpenObjectionKeepsThemFromBeingAdoptedAfterTheTimeForItToo() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
        Answers.ok(minutes.object(Api.SECRETARY, minutes.objection(Cell.model().plainMember(0))));
        minutes.close();
        endTime(minutes);

        Answers.problem(minutes.adoptAs(Api.SECRETARY, "CHAIR"), 409, "objection-open");

        assertThat(minutes.json().path("adoptions")).isEmpty();
    }

    @Test
    void withoutAnObjectionInTimeTheyAreAdopted() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom().close();
        Answers.problem(minutes.adoptAs(Api.SECRETARY, "CHAIR"), 409, "wrong-state");
        endTime(minutes);
        Map<String, Object> late = minutes.objection(Cell.model().plainMember(0));
        Answers.problem(minutes.object(Api.SECRETARY, late), 409, "wrong-state");

        minutes.adopt("CHAIR").adopt("MINUTE_TAKER");

        assertThat(minutes.state()).isEqualTo("ADOPTED");
    }

    @Test
    void aParagraphThatIsNotThere() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
        Map<String, Object> objection =
                new HashMap<>(minutes.objection(Cell.model().plainMember(0)));

        objection.put("paragraph", 3);
        Answers.problem(minutes.object(Api.SECRETARY, objection), 422, "paragraph-not-possible");
        objection.put("sectionKey", "NOTHING");
        Answers.problem(minutes.object(Api.SECRETARY, objection), 422, "paragraph-not-possible");

        assertThat(minutes.json().path("objections")).isEmpty();
    }

    @Test
    void aRepeatedObjectionIsOne() {
        MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
        String key = UUID.randomUUID().toString();
        Map<String, Object> objection = minutes.objection(Cell.model().plainMember(0));

        for (int i = 0; i < 2; i++) {
            Answers.ok(Api.as(Api.SECRETARY, objection)
                    .header("Idempotency-Key", key)
                    .post(minutes.path() + "/objections"));
        }

        assertThat(minutes.json().path("objections")).hasSize(1);
    }

    @Test
    void bothStandForThemAndSomebodyElsesNameNeedsAReason() {
        MinutesFixture minutes = MinutesFixture.confirmed();
        Response seen = minutes.read();

        Answers.problem(
                Api.as(Api.SECRETARY, seen, Map.of("signer", "MINUTE_TAKER")).post(minutes.path() + "/adopt"),
                422,
                "signer-not-possible");
        Answers.ok(Api.as(Api.SECRETARY, seen, Map.of("signer", "CHAIR")).post(minutes.path() + "/adopt"));
        assertThat(minutes.state()).isEqualTo("CONFIRMED");
        Answers.problem(minutes.adoptAs(Api.SECRETARY, "CHAIR"), 409, "wrong-state");
        minutes.adopt("MINUTE_TAKER");

        JsonNode adoptions = minutes.json().path("adoptions");
        assertThat(adoptions).hasSize(2);
        assertThat(adoptions.path(0).has("onBehalfReason")).isFalse();
        assertThat(adoptions.path(1).path("onBehalfReason").textValue()).isEqualTo("Đã ký bản giấy");
        assertThat(minutes.json().path("allowedActions"))
                .extracting(JsonNode::textValue)
                .containsExactly("addMinutesAddendum");
    }

    @Test
    void whatIsNotAsItWasReadOutIsReadOutAgain() {
        MinutesFixture minutes = MinutesFixture.confirmed();
        Answers.ok(Api.as(
                        Api.SECRETARY,
                        Map.of(
                                "reason",
                                "Ghi nhầm",
                                "marks",
                                minutes.meeting()
                                        .marks(java.util.List.of(Cell.model().plainMember(0)), "ABSENT_EXCUSED")))
                .post(minutes.meeting().path() + "/attendance/amend"));

        Answers.problem(minutes.adoptAs(Api.SECRETARY, "CHAIR"), 409, "minutes-changed");

        minutes.readOut().confirmForMeeting().adopt("CHAIR").adopt("MINUTE_TAKER");
        assertThat(minutes.state()).isEqualTo("ADOPTED");
    }

    @Test
    void adoptedMinutesStayAsTheyAre() {
        MinutesFixture minutes = MinutesFixture.adopted();
        JsonNode before = minutes.content();

        Answers.problem(
                minutes.save(
                        Api.SECRETARY,
                        "POLITICS",
                        "Viết lại",
                        minutes.section("POLITICS").path("etag").textValue()),
                409,
                "wrong-state");
        Answers.problem(Api.as(Api.SECRETARY, minutes.read()).post(minutes.path() + "/read-out"), 409, "wrong-state");
        Answers.ok(Api.as(
                        Api.SECRETARY,
                        Map.of(
                                "reason",
                                "Ghi nhầm",
                                "marks",
                                minutes.meeting()
                                        .marks(java.util.List.of(Cell.model().plainMember(0)), "ABSENT_EXCUSED")))
                .post(minutes.meeting().path() + "/attendance/amend"));

        assertThat(minutes.content()).isEqualTo(before);
    }

    @Test
    void correctionsAreNumberedAndNameReasonAndAuthor() {
        MinutesFixture minutes = MinutesFixture.adopted();
        JsonNode sealed = minutes.content().path("body");

        for (String text : new String[] {"Thời hạn là 20/12.", "Đồng chí An vắng có lý do."}) {
            Answers.ok(Api.as(Api.SECRETARY, Map.of("sectionKey", "CONCLUSION", "text", text, "reason", "Ghi nhầm"))
                    .post(minutes.path() + "/addenda"));
        }

        JsonNode addenda = minutes.content().path("addenda");
        assertThat(addenda).extracting(entry -> entry.path("number").intValue()).containsExactly(1, 2);
        assertThat(addenda.path(1).path("authorName").textValue()).isNotBlank();
        assertThat(minutes.content().path("body")).isEqualTo(sealed);
        assertThat(minutes.verdict(minutes.code())).isEqualTo("AUTHENTIC");
    }

    @Test
    void theCodeOfADocumentIsHeldAgainstTheRecord() {
        MinutesFixture minutes = MinutesFixture.adopted();
        String code = minutes.code();

        assertThat(code).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
        assertThat(minutes.verdict(code)).isEqualTo("AUTHENTIC");
        assertThat(minutes.verdict(code.toLowerCase(java.util.Locale.ROOT).replace("-", " ")))
                .isEqualTo("AUTHENTIC");
        assertThat(minutes.verdict("0000-0000-0000")).isEqualTo("CODE_DIFFERS");
        assertThat(MinutesFixture.draft().verdict(code)).isEqualTo("NOT_ADOPTED");
    }

    @Test
    void oneByteThatIsChangedInTheDatabaseIsFoundOut() {
        MinutesFixture minutes = MinutesFixture.adopted();
        String code = minutes.code();

        int changed = Sql.update(
                "UPDATE minutes SET body = REPLACE(body, 'ổn định', 'ồn định') WHERE meeting_id = ?",
                Sql.id(minutes.meeting().id()));

        assertThat(changed).isOne();
        assertThat(minutes.verdict(code)).isEqualTo("RECORD_ALTERED");
    }

    @Test
    void whatWasSealedIsCanonicalJson() {
        MinutesFixture minutes = MinutesFixture.adopted();

        String body = Sql.column(
                        "SELECT body FROM minutes WHERE meeting_id = ?",
                        Sql.id(minutes.meeting().id()))
                .get(0);

        assertThat(body).startsWith("{\"answers\":[").doesNotContain("null").doesNotContain("\n");
        assertThat(Seals.canonical(Seals.read(body))).isEqualTo(body);
        assertThat(Seals.code(Seals.digest(body))).isEqualTo(minutes.code());
    }

    private static Response confirm(MinutesFixture minutes, String user, int round) {
        return Api.as(user, Map.of("round", round)).post(minutes.path() + "/confirm");
    }

    private static void endTime(MinutesFixture minutes) {
        Sql.update(
                "UPDATE minutes SET objections_until = '2026-01-01 00:00:00' WHERE meeting_id = ?",
                Sql.id(minutes.meeting().id()));
    }
}
