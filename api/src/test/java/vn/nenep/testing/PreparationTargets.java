package vn.nenep.testing;

import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import java.util.HashMap;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** What is prepared for a meeting, in every state of it. */
final class PreparationTargets {

    private PreparationTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put(
                "getAgendaTemplate other",
                (state, who) -> Target.read(
                        "getAgendaTemplate",
                        TreeFixture.path(Cell.model().id()) + "/agenda-template?kind=THEMATIC",
                        Cell.model().id(),
                        Api.SECRETARY));
        read(makers, "getMeetingChecks", "/checks");
        read(makers, "getPreparation", "/preparation");
        makers.put(
                "updatePreparation other",
                (state, who) -> change("updatePreparation", PUT, state, "", PreparationCalls.plan()));
        makers.put(
                "recordHandbookUpload other",
                (state, who) ->
                        change("recordHandbookUpload", POST, state, "/handbook-uploads", PreparationCalls.upload()));
        return makers;
    }

    private static void read(Map<String, Maker> makers, String operationId, String suffix) {
        makers.put(operationId + " other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read(operationId, meeting.path() + suffix, meeting.id(), Api.SECRETARY);
        });
    }

    private static Target change(String operationId, Method method, String state, String suffix, Object body) {
        MeetingFixture meeting = MeetingTargets.in(state);
        String path = PreparationCalls.path(meeting);
        return Target.change(
                operationId,
                method,
                path + suffix,
                body,
                Target.etag(path, Api.SECRETARY),
                path,
                Api.SECRETARY,
                meeting.id());
    }
}
