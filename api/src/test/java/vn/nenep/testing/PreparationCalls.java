package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Calls about what is prepared for a meeting. */
final class PreparationCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private PreparationCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put(
                "getAgendaTemplate",
                () -> read("getAgendaTemplate", TreeFixture.path(Cell.model().id()) + "/agenda-template?kind=REGULAR"));
        makers.put(
                "getMeetingChecks",
                () -> read("getMeetingChecks", MeetingFixture.announced().path() + "/checks"));
        makers.put("getPreparation", () -> read("getPreparation", path(MeetingFixture.draft())));
        makers.put("updatePreparation", () -> change("updatePreparation", PUT, "", plan()));
        makers.put("recordHandbookUpload", () -> change("recordHandbookUpload", POST, "/handbook-uploads", upload()));
    }

    /** Somebody prepares something. */
    static Map<String, Object> plan() {
        return Map.of(
                "assignments",
                List.of(Map.of(
                        "task",
                        "Dự thảo báo cáo tháng",
                        "memberId",
                        Cell.model().plainMember(0))));
    }

    static Map<String, Object> upload() {
        Instant at = Instant.now().minus(Duration.ofHours(1)).truncatedTo(ChronoUnit.SECONDS);
        return Map.of("uploadedAt", at.toString(), "memberId", Cell.model().plainMember(0));
    }

    static String path(MeetingFixture meeting) {
        return meeting.path() + "/preparation";
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }

    private static Call change(String operationId, Method method, String suffix, Map<String, Object> body) {
        String path = path(MeetingFixture.announced());
        String etag = Target.etag(path, Api.SECRETARY);
        return new Call(operationId, method, path + suffix, JSON.valueToTree(body), etag, path, Api.SECRETARY);
    }
}
