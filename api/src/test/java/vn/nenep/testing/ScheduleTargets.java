package vn.nenep.testing;

import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import io.restassured.response.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** Schedule, days off, themes and registrations, on the first cell. */
final class ScheduleTargets {

    private static final int MONTHS_AHEAD = 6;
    private static final String QUARTERS = "/api/v1/thematic-quarters?year=2026&quarter=4";

    private ScheduleTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        List.of("getMeetingSchedule", "updateMeetingSchedule", "generateMeetings", "listHolidays", "updateHolidays")
                .forEach(operationId -> makers.put(operationId + " other", (state, who) -> onCell(operationId)));
        makers.put("createThematicTheme other", (state, who) -> onCell("createThematicTheme"));
        List.of("getThematicTheme", "updateThematicTheme")
                .forEach(operationId -> makers.put(operationId + " other", (state, who) -> {
                    Call call = Calls.prepare(operationId);
                    return new Target(call, TreeFixture.id(call.path()));
                }));
        lists(makers, "listThematicThemes", ScheduleFixture.THEMES + "?limit=200");
        lists(makers, "listThematicQuarters", QUARTERS);
        lists(makers, "listScheduleRegistrations", RegistrationFixture.REGISTRATIONS + "?month=2026-12");
        registrations(makers);
        return makers;
    }

    private static void registrations(Map<String, Maker> makers) {
        makers.put("getScheduleRegistration other", (state, who) -> {
            RegistrationFixture made = in(state);
            return Target.read("getScheduleRegistration", made.path(), made.organizationId(), Api.SECRETARY);
        });
        makers.put("registerSchedule other", (state, who) -> {
            RegistrationFixture made = in(state);
            String another = RegistrationFixture.ofModelCell(MONTHS_AHEAD).meetingId();
            return change("registerSchedule", PUT, made, "", Map.of("meetingId", another));
        });
        makers.put(
                "agreeScheduleRegistration other",
                (state, who) -> change("agreeScheduleRegistration", POST, in(state), "/agree", null));
        makers.put(
                "returnScheduleRegistration other",
                (state, who) -> change(
                        "returnScheduleRegistration",
                        POST,
                        in(state),
                        "/return",
                        Map.of("reason", "Trùng lịch hội nghị của Đảng ủy")));
        makers.put("issueScheduleNotice other", (state, who) -> {
            RegistrationFixture made = in(state);
            Map<String, Object> body = Map.of("month", made.month(), "number", "12-TB/ĐU");
            return Target.change(
                    "issueScheduleNotice",
                    POST,
                    TreeFixture.path(made.organizationId()) + "/schedule-notices",
                    body,
                    null,
                    made.path(),
                    Api.SECRETARY,
                    made.organizationId());
        });
        makers.put("getScheduleNotice other", (state, who) -> {
            RegistrationFixture made = in("agreed");
            Map<String, Object> body = Map.of("month", made.month(), "number", "13-TB/ĐU");
            Response notice = Answers.ok(
                    Api.as(Api.OFFICE, body).post(TreeFixture.path(made.organizationId()) + "/schedule-notices"));
            String path = URI.create(notice.header("Location")).getPath();
            return Target.read("getScheduleNotice", path, TreeFixture.id(path), Api.OFFICE);
        });
    }

    /** The cell's registration of one month, put into the state without asking for the way there. */
    private static RegistrationFixture in(String state) {
        RegistrationFixture made = RegistrationFixture.ofModelCell(MONTHS_AHEAD).afresh();
        if (!state.equals("not-registered")) {
            Answers.ok(made.send());
            Sql.update(
                    "UPDATE schedule_registration SET state = ?, version = version + 1"
                            + " WHERE organization_id = ? AND month = ?",
                    state.toUpperCase(Locale.ROOT),
                    Sql.id(made.organizationId()),
                    made.month() + "-01");
        }
        return made;
    }

    private static Target onCell(String operationId) {
        return new Target(Calls.prepare(operationId), Cell.model().id());
    }

    private static Target change(
            String operationId, Method method, RegistrationFixture made, String verb, Map<String, Object> body) {
        return Target.change(
                operationId,
                method,
                made.path() + verb,
                body,
                made.read().header("ETag"),
                made.path(),
                Api.SECRETARY,
                made.organizationId());
    }

    private static void lists(Map<String, Maker> makers, String operationId, String path) {
        makers.put(operationId + " any", (state, who) -> Target.read(operationId, path, null, Api.SECRETARY));
        String cell = Cell.model().id();
        makers.put(
                operationId + " other/of-the-cell",
                (state, who) -> Target.read(operationId, path + "&organizationId=" + cell, cell, Api.SECRETARY));
    }
}
