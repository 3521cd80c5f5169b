package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import vn.nenep.testing.Target.Maker;

/** The calls on the minutes of a meeting of the first cell. */
final class MinutesCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> ADDENDUM =
            Map.of("text", "Thời hạn nhiệm vụ thứ hai là 20/12/2026.", "reason", "Ghi nhầm ngày");
    private static final Map<String, Object> ANSWER =
            Map.of("accepted", false, "answer", "Giữ nguyên, đã có trong ý kiến thảo luận.");

    private MinutesCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put("getMinutes", () -> read("getMinutes", MinutesFixture.draft(), ""));
        makers.put("getMinutesContent", () -> read("getMinutesContent", MinutesFixture.draft(), "/content"));
        makers.put("getMinutesCopyCheck", () -> read("getMinutesCopyCheck", MinutesFixture.draft(), "/copy-check"));
        makers.put("verifyMinutes", () -> verify(MinutesFixture.adopted()));
        makers.put("updateMinutesSection", () -> update(MinutesFixture.draft()));
        makers.put("readOutMinutes", () -> readOut(MinutesFixture.draft()));
        makers.put("confirmMinutes", () -> confirm(MinutesFixture.readOutInTheRoom(), true));
        makers.put(
                "objectToMinutes",
                () -> object(MinutesFixture.readOutInTheRoom(), Cell.model().plainMember(0)));
        makers.put("getMinutesObjection", () -> {
            MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
            return read("getMinutesObjection", minutes, "/objections/" + objected(minutes));
        });
        makers.put("answerObjection", () -> answer(MinutesFixture.readOutInTheRoom()));
        makers.put("adoptMinutes", () -> adopt(MinutesFixture.confirmed()));
        makers.put("addMinutesAddendum", () -> addAddendum(MinutesFixture.adopted()));
        makers.put("getMinutesAddendum", () -> {
            MinutesFixture minutes = MinutesFixture.adopted();
            return read("getMinutesAddendum", minutes, "/addenda/" + corrected(minutes));
        });
    }

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        reads(makers, "getMinutes", "");
        reads(makers, "getMinutesContent", "/content");
        reads(makers, "getMinutesCopyCheck", "/copy-check");
        makers.put("verifyMinutes other", (state, who) -> on(MinutesFixture.in(state), MinutesCalls::verify));
        makers.put("updateMinutesSection other", (state, who) -> on(started(state), MinutesCalls::update));
        makers.put("readOutMinutes other", (state, who) -> on(started(state), MinutesCalls::readOut));
        makers.put(
                "confirmMinutes other/for-the-meeting",
                (state, who) -> on(MinutesFixture.in(state), minutes -> confirm(minutes, true)));
        makers.put(
                "confirmMinutes other",
                (state, who) ->
                        on(without(who.memberId(), MinutesFixture.in(state)), minutes -> confirm(minutes, false)));
        makers.put(
                "confirmMinutes me", (state, who) -> on(MinutesFixture.in(state), minutes -> confirm(minutes, false)));
        makers.put(
                "objectToMinutes other",
                (state, who) -> on(
                        MinutesFixture.in(state),
                        minutes -> object(minutes, Cell.model().plainMember(0))));
        makers.put(
                "objectToMinutes me",
                (state, who) -> on(MinutesFixture.in(state), minutes -> object(minutes, who.memberId())));
        makers.put("getMinutesObjection other", (state, who) -> {
            MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
            String id = objected(minutes);
            if (state.equals("answered")) {
                Answers.ok(minutes.answer(minutes.json().at("/objections/0"), true));
            }
            return new Target(read("getMinutesObjection", minutes, "/objections/" + id), id);
        });
        makers.put("getMinutesAddendum other", (state, who) -> {
            MinutesFixture minutes = MinutesFixture.in(state);
            String id = corrected(minutes);
            return new Target(read("getMinutesAddendum", minutes, "/addenda/" + id), id);
        });
        makers.put("answerObjection other", (state, who) -> {
            MinutesFixture minutes = MinutesFixture.readOutInTheRoom();
            Call open = answer(minutes);
            if (state.equals("answered")) {
                Answers.ok(minutes.answer(minutes.json().at("/objections/0"), true));
            }
            return new Target(open, minutes.meeting().id());
        });
        makers.put("adoptMinutes other", (state, who) -> on(MinutesFixture.in(state), MinutesCalls::adopt));
        makers.put("addMinutesAddendum other", (state, who) -> on(MinutesFixture.in(state), MinutesCalls::addAddendum));
        return makers;
    }

    private static Target on(MinutesFixture minutes, java.util.function.Function<MinutesFixture, Call> call) {
        return new Target(call.apply(minutes), minutes.meeting().id());
    }

    /** Also before there is anything to write about. */
    private static MinutesFixture started(String state) {
        return state.equals("announced") ? new MinutesFixture(MeetingFixture.announced()) : MinutesFixture.in(state);
    }

    /** A meeting to which this member was not convened. */
    private static MinutesFixture without(String memberId, MinutesFixture minutes) {
        Sql.update(
                "DELETE FROM attendance_record WHERE meeting_id = ? AND member_id = ?",
                Sql.id(minutes.meeting().id()),
                Sql.id(memberId));
        return minutes;
    }

    private static void reads(Map<String, Maker> makers, String operationId, String suffix) {
        makers.put(
                operationId + " other",
                (state, who) -> on(started(state), minutes -> read(operationId, minutes, suffix)));
    }

    private static Call read(String operationId, MinutesFixture minutes, String suffix) {
        String path = minutes.path() + suffix;
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }

    private static Call verify(MinutesFixture minutes) {
        String code = minutes.code();
        return read("verifyMinutes", minutes, "/verification?code=" + (code == null ? "0000-0000-0000" : code));
    }

    private static Call update(MinutesFixture minutes) {
        return change(
                "updateMinutesSection",
                PUT,
                minutes,
                "/sections/POLITICS",
                Map.of("text", "- Chi bộ quán triệt văn bản mới.", "pasted", true),
                minutes.section("POLITICS").path("etag").textValue());
    }

    private static Call readOut(MinutesFixture minutes) {
        return change(
                "readOutMinutes",
                POST,
                minutes,
                "/read-out",
                null,
                minutes.read().header("ETag"));
    }

    private static Call confirm(MinutesFixture minutes, boolean forMeeting) {
        Map<String, Object> body = Map.of("round", Math.max(1, minutes.round()), "forMeeting", forMeeting);
        return change("confirmMinutes", POST, minutes, "/confirm", body, null);
    }

    private static Call object(MinutesFixture minutes, String memberId) {
        Map<String, Object> body = new HashMap<>(minutes.objection(memberId));
        body.put("round", Math.max(1, minutes.round()));
        return change("objectToMinutes", POST, minutes, "/objections", body, null);
    }

    /** The id of an objection. */
    private static String objected(MinutesFixture minutes) {
        return Answers.json(Answers.ok(minutes.object(
                        Api.SECRETARY, minutes.objection(Cell.model().plainMember(0)))))
                .path("id")
                .textValue();
    }

    /** The id of an addendum. */
    private static String corrected(MinutesFixture minutes) {
        return Answers.json(Answers.ok(Api.as(Api.SECRETARY, ADDENDUM).post(minutes.path() + "/addenda")))
                .path("id")
                .textValue();
    }

    private static Call answer(MinutesFixture minutes) {
        JsonNode objection = Answers.json(Answers.ok(
                minutes.object(Api.SECRETARY, minutes.objection(Cell.model().plainMember(0)))));
        return change(
                "answerObjection",
                POST,
                minutes,
                "/objections/" + objection.path("id").textValue() + "/answer",
                ANSWER,
                objection.path("etag").textValue());
    }

    private static Call adopt(MinutesFixture minutes) {
        return change(
                "adoptMinutes",
                POST,
                minutes,
                "/adopt",
                MinutesFixture.adoption("CHAIR"),
                minutes.read().header("ETag"));
    }

    private static Call addAddendum(MinutesFixture minutes) {
        return change("addMinutesAddendum", POST, minutes, "/addenda", ADDENDUM, null);
    }

    private static Call change(
            String operationId,
            Method method,
            MinutesFixture minutes,
            String suffix,
            Map<String, Object> body,
            String etag) {
        return new Call(
                operationId,
                method,
                minutes.path() + suffix,
                body == null ? null : JSON.valueToTree(body),
                etag,
                minutes.path(),
                Api.SECRETARY);
    }
}
