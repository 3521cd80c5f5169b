package vn.nenep.proceedings;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.ProceedingsFixture;

/** Who said what: counted, corrected, taken out, and never lost. */
@QuarkusTest
class ContributionTest {

    private ProceedingsFixture in;

    @BeforeEach
    void open() {
        in = new ProceedingsFixture(MeetingFixture.marked());
    }

    @Test
    void speakersAreCountedOnceAndGuestsAreNot() {
        String first = Cell.model().plainMember(0);
        in.said(first, "OPINION");
        in.said(first, "QUESTION");
        in.said(Cell.model().plainMember(1), "PROPOSAL");
        Map<String, Object> guest = ProceedingsFixture.words(null, "OPINION");
        guest.put("guestName", "Trần Văn Khách");
        Answers.ok(add(guest));
        String removed = in.said(Cell.model().plainMember(2), "OPINION");
        Answers.ok(in.remove(removed));

        JsonPath seen = read();
        int present = in.meeting().attendance().jsonPath().getInt("summary.present");
        assertThat(seen.getInt("speakers")).isEqualTo(2);
        assertThat(seen.getInt("attendees")).isEqualTo(present);
        assertThat(seen.getDouble("percent")).isEqualTo(Math.floor(2000.0 / present) / 10);
        assertThat(seen.getList("items")).hasSize(5);
        assertThat(seen.getString("items[3].guestName")).isEqualTo("Trần Văn Khách");
        assertThat(seen.getString("items[4].removalReason")).isEqualTo("Chọn nhầm người");
        assertThat(seen.getList("items[4].allowedActions")).isEmpty();
        assertThat(seen.getString("items[0].enteredByName")).isEqualTo("Lý Thị Hoa");
    }

    @Test
    void twoTapsAreEnoughAndTheWordsFollow() {
        Response made = Answers.ok(add(Map.of("memberId", Cell.model().plainMember(0), "kind", "OPINION")));
        assertThat(read().getString("items[0].summary")).isNull();
        assertThat(read().getString("items[0].agendaItem")).isNull();

        Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        words.put("summary", "<b>Nhất trí</b>\n& đề nghị \"làm sớm\"; <script>alert(1)</script>");
        Answers.ok(Api.as(Api.MINUTE_TAKER, made, words).put(path(made)));

        assertThat(read().getString("items[0].summary"))
                .isEqualTo("<b>Nhất trí</b>\n& đề nghị \"làm sớm\"; <script>alert(1)</script>");
        assertThat(read().getString("items[0].spokeAt"))
                .isEqualTo(made.jsonPath().getString("spokeAt"));
    }

    @Test
    void ofTwoWritersTheSecondIsToldAndNothingIsOverwritten() {
        Response made = Answers.ok(add(ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION")));
        Map<String, Object> mine = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        mine.put("summary", "Của thư ký");
        Answers.ok(Api.as(Api.MINUTE_TAKER, made, mine).put(path(made)));

        Map<String, Object> theirs = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        theirs.put("summary", "Của bí thư");
        Answers.problem(Api.as(Api.SECRETARY, made, theirs).put(path(made)), 412, "stale-version");
        assertThat(read().getString("items[0].summary")).isEqualTo("Của thư ký");
        assertThat(read().getString("items[0].changedByName")).isEqualTo("Lý Thị Hoa");
    }

    @Test
    void theyStandInTheOrderOfTime() {
        Instant start = in.meeting().actualStart();
        for (int minutes : new int[] {30, 10, 20}) {
            Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
            words.put("spokeAt", start.plus(Duration.ofMinutes(minutes)).toString());
            Answers.ok(add(words));
        }
        List<String> times = read().getList("items.spokeAt");
        assertThat(times).isSorted().hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({
        "agendaItem, 2, 422, agenda-item-not-possible",
        "agendaItem, 0, 400, invalid-request",
        "kind, SONG, 400, invalid-request",
        "kind, , 400, invalid-request",
        "memberId, , 400, invalid-request",
        "guestName, Trần Văn Khách, 400, invalid-request",
        "summary, $long, 400, invalid-request",
        "summary, $control, 400, invalid-request",
        "spokeAt, $before, 422, time-not-possible",
        "spokeAt, $after, 422, time-not-possible",
        "memberId, $stranger, 422, member-not-on-roster"
    })
    void whatDoesNotFitIsRefused(String field, String value, int status, String slug) {
        Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        words.put(field, field.equals("agendaItem") ? (Object) Integer.parseInt(value) : meant(value));

        Answers.problem(add(words), status, slug);
        assertThat(read().getList("items")).isEmpty();
    }

    @Test
    void aMegabyteOfTextIsRefused() {
        Map<String, Object> words = ProceedingsFixture.words(Cell.model().plainMember(0), "OPINION");
        words.put("summary", "ă".repeat(500_000));
        assertThat(add(words).statusCode()).isIn(400, 413);
        assertThat(read().getList("items")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"summary", "guestName"})
    void vietnameseIsKeptComposed(String field) {
        Map<String, Object> words = ProceedingsFixture.words(null, "OPINION");
        words.put("guestName", "Trần Văn Khách");
        words.put(field, "Nguyễn Thị Tuyết");
        Answers.ok(add(words));
        assertThat(read().getString("items[0]." + field)).isEqualTo("Nguyễn Thị Tuyết");
    }

    @Test
    void conclusionsHaveAVersionEach() {
        assertThat(conclusion(0).path("text").textValue()).isEmpty();
        Response general = conclude(0, "Thống nhất phương hướng tháng sau");
        Response ofItem = conclude(1, "Giao chi ủy rà soát");

        assertThat(conclusion(0).path("text").textValue()).isEqualTo("Thống nhất phương hướng tháng sau");
        assertThat(conclusion(1).path("text").textValue()).isEqualTo("Giao chi ủy rà soát");
        assertThat(conclusion(1).path("title").textValue()).isEqualTo("Đánh giá kết quả lãnh đạo tháng trước");
        assertThat(conclusion(0).path("etag").textValue()).isEqualTo(general.header("ETag"));
        Answers.ok(Api.as(Api.SECRETARY, general, Map.of("text", "Sửa")).put(in.conclusions() + "/0"));
        Answers.problem(
                Api.as(Api.SECRETARY, general, Map.of("text", "Sửa nữa")).put(in.conclusions() + "/0"),
                412,
                "stale-version");
        assertThat(conclusion(1).path("etag").textValue()).isEqualTo(ofItem.header("ETag"));
        Answers.problem(
                Api.as(Api.SECRETARY, general, Map.of("text", "Sửa")).put(in.conclusions() + "/2"), 404, "not-found");
    }

    @Test
    void aProposalGoesUpAndItsAnswerComesBackToTheNextMeeting() {
        String proposalId = in.forwarded();
        MeetingFixture next = MeetingFixture.announced();
        assertThat(answeredFor(next)).doesNotContain(proposalId);
        JsonNode asked = ProceedingsFixture.row(
                ProceedingsFixture.PROPOSALS + "?meetingId=" + in.meeting().id(), proposalId);
        assertThat(asked.toString()).doesNotContain(Cell.model().plainMember(0));
        assertThat(Answers.ok(Api.as(Api.OFFICE)
                                .get(ProceedingsFixture.PROPOSALS + "?state=FORWARDED&limit=200&meetingId="
                                        + in.meeting().id()))
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(proposalId);

        in.answer(proposalId);

        assertThat(answeredFor(next)).contains(proposalId);
        MeetingFixture between = MeetingFixture.openSince(Instant.now().truncatedTo(ChronoUnit.MILLIS));
        assertThat(answeredFor(between)).contains(proposalId);
        assertThat(answeredFor(next)).doesNotContain(proposalId);
    }

    private String meant(String value) {
        if (value == null) {
            return null;
        }
        return switch (value) {
            case "$long" -> "x".repeat(4001);
            case "$control" -> "Nhất trí\u0007";
            case "$before" -> in.meeting().actualStart().minusSeconds(1).toString();
            case "$after" -> Instant.now().plusSeconds(600).toString();
            case "$stranger" -> Cell.other().plainMember(0);
            default -> value;
        };
    }

    private Response add(Map<String, Object> words) {
        return Api.as(Api.MINUTE_TAKER, words).post(in.contributions());
    }

    private String path(Response made) {
        return in.contributions() + "/" + made.jsonPath().getString("id");
    }

    private JsonPath read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(in.contributions())).jsonPath();
    }

    private Response conclude(int item, String text) {
        return Answers.ok(Api.as(Api.MINUTE_TAKER, Map.of("text", text))
                .header("If-Match", in.conclusionEtag(item))
                .put(in.conclusions() + "/" + item));
    }

    private JsonNode conclusion(int item) {
        JsonNode items = Answers.json(Answers.ok(Api.as(Api.MEMBER).get(in.conclusions())))
                .path("items");
        return items.valueStream()
                .filter(found -> found.path("agendaItem").intValue() == item)
                .findAny()
                .orElseThrow();
    }

    private static List<String> answeredFor(MeetingFixture meeting) {
        return Answers.ok(Api.as(Api.SECRETARY)
                        .get(ProceedingsFixture.PROPOSALS + "?limit=200&answeredFor=" + meeting.id()))
                .jsonPath()
                .getList("items.id");
    }
}
