package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.util.Map;

/** The minutes of a meeting, brought by requests into the state that a test begins with. */
public record MinutesFixture(MeetingFixture meeting) {

    public static final String WORDS =
            "- Đồng chí bí thư phổ biến Hướng dẫn 42-HD/BTCTW.\n- Tình hình tư tưởng đảng viên ổn định.";

    /** A meeting with everybody there, and a section written. */
    public static MinutesFixture draft() {
        return new MinutesFixture(MeetingFixture.marked()).write("POLITICS", WORDS);
    }

    public static MinutesFixture readOutInTheRoom() {
        return draft().readOut();
    }

    /** Agreed on in the room; the meeting is over. */
    public static MinutesFixture confirmed() {
        return readOutInTheRoom().confirmForMeeting().close();
    }

    public static MinutesFixture adopted() {
        return confirmed().signed();
    }

    /** Of a meeting in which all that is wanted has been said and done. */
    public static MinutesFixture adopted(MeetingFixture meeting) {
        return new MinutesFixture(meeting).readOut().confirmForMeeting().close().signed();
    }

    private MinutesFixture signed() {
        return adopt("CHAIR").adopt("MINUTE_TAKER");
    }

    public static MinutesFixture in(String state) {
        return switch (state) {
            case "draft" -> draft();
            case "read-out" -> readOutInTheRoom();
            case "confirmed" -> confirmed();
            case "adopted" -> adopted();
            default -> throw new IllegalArgumentException(state);
        };
    }

    public MinutesFixture write(String key, String text) {
        Answers.ok(save(Api.SECRETARY, key, text, section(key).path("etag").textValue()));
        return this;
    }

    public Response save(String user, String key, String text, String etag) {
        return Api.as(user, Map.of("text", text)).header("If-Match", etag).put(sectionPath(key));
    }

    public MinutesFixture readOut() {
        Answers.ok(Api.as(Api.SECRETARY, read()).post(path() + "/read-out"));
        return this;
    }

    public MinutesFixture confirmForMeeting() {
        Answers.ok(Api.as(Api.SECRETARY, Map.of("round", round(), "forMeeting", true))
                .post(path() + "/confirm"));
        return this;
    }

    public MinutesFixture close() {
        meeting.closeAt(meeting.actualStart().plusSeconds(95 * 60));
        return this;
    }

    public MinutesFixture adopt(String signer) {
        Answers.ok(adoptAs(Api.SECRETARY, signer));
        return this;
    }

    public Response adoptAs(String user, String signer) {
        return Api.as(user, read(), adoption(signer)).post(path() + "/adopt");
    }

    static Map<String, Object> adoption(String signer) {
        return Map.of("signer", signer, "onBehalfReason", "Đã ký bản giấy");
    }

    public Response object(String user, Map<String, Object> body) {
        return Api.as(user, body).post(path() + "/objections");
    }

    /** What somebody else said aloud. */
    public Map<String, Object> objection(String memberId) {
        return Map.of(
                "round",
                round(),
                "sectionKey",
                "POLITICS",
                "paragraph",
                2,
                "objection",
                "Cần ghi rõ hai ý kiến còn băn khoăn.",
                "memberId",
                memberId);
    }

    public Response answer(JsonNode objection, boolean accepted) {
        return Api.as(
                        Api.SECRETARY,
                        Map.of("accepted", accepted, "answer", "Giữ nguyên, đã có trong ý kiến thảo luận."))
                .header("If-Match", objection.path("etag").textValue())
                .post(path() + "/objections/" + objection.path("id").textValue() + "/answer");
    }

    public JsonNode section(String key) {
        return json().path("sections")
                .valueStream()
                .filter(section -> section.path("key").textValue().equals(key))
                .findAny()
                .orElseThrow();
    }

    public int round() {
        return json().at("/agreement/round").intValue();
    }

    public String code() {
        return json().at("/seal/code").textValue();
    }

    public String state() {
        return json().path("state").textValue();
    }

    public JsonNode json() {
        return Answers.json(read());
    }

    public Response read() {
        return Answers.ok(Api.as(Api.SECRETARY).get(path()));
    }

    /** Everything that a document prints. */
    public JsonNode content() {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY).get(path() + "/content")))
                .path("content");
    }

    public String verdict(String code) {
        return Answers.json(Answers.ok(
                        Api.as(Api.SECRETARY).queryParam("code", code).get(path() + "/verification")))
                .path("verdict")
                .textValue();
    }

    public String path() {
        return meeting.path() + "/minutes";
    }

    public String sectionPath(String key) {
        return path() + "/sections/" + key;
    }
}
