package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;

/** What is said, voted, concluded and asked in one meeting, made through the API. */
public record ProceedingsFixture(MeetingFixture meeting) {

    public static final String PROPOSALS = "/api/v1/proposals";

    /** Somebody says something, to be changed at will. */
    public static Map<String, Object> words(String memberId, String kind) {
        Map<String, Object> words = new HashMap<>();
        words.put("agendaItem", 1);
        words.put("memberId", memberId);
        words.put("kind", kind);
        words.put("summary", "Đề nghị bố trí thêm thùng rác ở khu A");
        return words;
    }

    /** A vote by hand. */
    public static Map<String, Object> ballot(String kind, int inFavour, int against) {
        Map<String, Object> ballot = new HashMap<>();
        ballot.put("agendaItem", 1);
        ballot.put("subject", "Thông qua nghị quyết tháng");
        ballot.put("kind", kind);
        ballot.put("method", "BY_HAND");
        ballot.put("inFavour", inFavour);
        ballot.put("against", against);
        return ballot;
    }

    public static Map<String, Object> question(String contributionId) {
        return Map.of(
                "contributionId",
                contributionId,
                "topic",
                "Đề nghị Đảng ủy xã bố trí kinh phí sửa nhà văn hóa thôn",
                "answerDueOn",
                MemberFixture.today().plusDays(30).toString());
    }

    /** Its id. */
    public String said(String kind) {
        return said(Cell.model().plainMember(0), kind);
    }

    public String said(String memberId, String kind) {
        return id(Api.as(Api.MINUTE_TAKER, words(memberId, kind)).post(contributions()));
    }

    /** Its id. */
    public String voted() {
        return id(Api.as(Api.MINUTE_TAKER, ballot("ORDINARY", 15, 1)).post(votes()));
    }

    /** Its id. */
    public String forwarded() {
        return id(Api.as(Api.SECRETARY, question(said("PROPOSAL"))).post(PROPOSALS));
    }

    public void answer(String proposalId) {
        Answers.ok(Api.as(Api.OFFICE, Map.of("answer", "Đã đưa vào kế hoạch năm 2027"))
                .header("If-Match", etag(PROPOSALS + "?meetingId=" + meeting.id(), proposalId))
                .post(PROPOSALS + "/" + proposalId + "/answer"));
    }

    public Response remove(String contributionId) {
        return Api.as(Api.MINUTE_TAKER, Map.of("reason", "Chọn nhầm người"))
                .header("If-Match", etag(contributions(), contributionId))
                .post(contributions() + "/" + contributionId + "/remove");
    }

    public Response withdraw(String voteId) {
        return Api.as(Api.MINUTE_TAKER, Map.of("reason", "Đếm nhầm"))
                .header("If-Match", etag(votes(), voteId))
                .post(votes() + "/" + voteId + "/withdraw");
    }

    /** Of one row of a list. */
    public static String etag(String list, String id) {
        return row(list, id).path("etag").textValue();
    }

    public static JsonNode row(String list, String id) {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(list)))
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").textValue().equals(id))
                .findAny()
                .orElseThrow();
    }

    public String contributions() {
        return meeting.path() + "/contributions";
    }

    public String votes() {
        return meeting.path() + "/votes";
    }

    public String conclusions() {
        return meeting.path() + "/conclusions";
    }

    /** Of an item of the programme, or of the whole meeting (0). */
    public String conclusionEtag(int item) {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(conclusions())))
                .path("items")
                .valueStream()
                .filter(found -> found.path("agendaItem").intValue() == item)
                .findAny()
                .orElseThrow()
                .path("etag")
                .textValue();
    }

    private static String id(Response made) {
        return Answers.json(Answers.ok(made)).path("id").textValue();
    }
}
