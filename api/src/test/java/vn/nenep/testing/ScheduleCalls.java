package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** The calls on the schedule, the days off and the themes, of the first cell. */
final class ScheduleCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private ScheduleCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        String model = "?limit=3";
        reads(makers, "getMeetingSchedule", ScheduleCalls::schedule);
        reads(makers, "listHolidays", ScheduleCalls::holidays);
        reads(makers, "listThematicThemes", () -> ScheduleFixture.THEMES + model);
        reads(makers, "listThematicQuarters", () -> "/api/v1/thematic-quarters?year=2026&quarter=4&limit=3");
        reads(makers, "getThematicTheme", ScheduleCalls::theme);
        makers.put("updateMeetingSchedule", ScheduleCalls::updateSchedule);
        makers.put("generateMeetings", ScheduleCalls::generate);
        makers.put("updateHolidays", ScheduleCalls::updateHolidays);
        makers.put("createThematicTheme", ScheduleCalls::createTheme);
        makers.put("updateThematicTheme", ScheduleCalls::updateTheme);
        RegistrationCalls.addTo(makers);
    }

    private static Call updateSchedule() {
        Map<String, Object> setting = ScheduleFixture.onDay(3);
        setting.put("place", "Hội trường " + TreeFixture.code());
        Map<String, Object> body =
                Map.of("effectiveFrom", ScheduleFixture.thisMonth().toString(), "setting", setting);
        return change("updateMeetingSchedule", schedule(), body, Api.SECRETARY);
    }

    private static Call generate() {
        String cell = Cell.model().id();
        Answers.ok(ScheduleFixture.set(Api.SECRETARY, cell, ScheduleFixture.onDay(3)));
        YearMonth month = freeMonth(cell);
        String day = month.atDay(3).toString();
        Map<String, Object> body = ScheduleFixture.generation(month.getYear(), false);
        body.put("months", List.of(month.getMonthValue()));
        body.put("decisions", List.of(Map.of("scheduledDay", day, "day", day)));
        String watched = MeetingFixture.MEETINGS + "?organizationId=" + cell + "&from="
                + month.atDay(1).atStartOfDay(ZONE).toInstant() + "&to="
                + month.plusMonths(1).atDay(1).atStartOfDay(ZONE).toInstant();
        return new Call(
                "generateMeetings",
                POST,
                schedule() + "/generate",
                JSON.valueToTree(body),
                null,
                watched,
                Api.SECRETARY);
    }

    /** A month is planned once: what a call before has planned goes, and what others meet in is left alone. */
    private static YearMonth freeMonth(String cell) {
        Sql.update("DELETE FROM meeting WHERE organization_id = ? AND regular_month IS NOT NULL", Sql.id(cell));
        List<String> taken = Sql.column(
                "SELECT DISTINCT DATE_FORMAT(planned_start, '%Y-%m') FROM meeting"
                        + " WHERE kind = 'REGULAR' AND organization_id = ?",
                Sql.id(cell));
        return IntStream.rangeClosed(1, 12)
                .mapToObj(month -> YearMonth.of(ScheduleFixture.nextYear(), month))
                .filter(month -> !taken.contains(month.toString()))
                .findFirst()
                .orElseThrow();
    }

    private static Call updateHolidays() {
        Map<String, Object> day = Map.of("day", "2026-09-01", "name", "Nghỉ " + TreeFixture.code(), "dayOff", true);
        return change("updateHolidays", holidays(), Map.of("days", List.of(day)), Api.OFFICE);
    }

    private static Call createTheme() {
        return new Call(
                "createThematicTheme",
                POST,
                ScheduleFixture.THEMES,
                JSON.valueToTree(ScheduleFixture.theme(1)),
                null,
                ScheduleFixture.THEMES + "?limit=200&year=" + ScheduleFixture.nextYear(),
                Api.SECRETARY);
    }

    private static Call updateTheme() {
        Map<String, Object> body = ScheduleFixture.theme(2);
        body.remove("organizationId");
        return change("updateThematicTheme", theme(), body, Api.SECRETARY);
    }

    private static String schedule() {
        return ScheduleFixture.schedulePath(Cell.model().id());
    }

    private static String holidays() {
        return ScheduleFixture.holidaysPath(Cell.model().id(), 2026);
    }

    private static String theme() {
        JsonNode made = Answers.json(ScheduleFixture.planned(ScheduleFixture.theme(1)));
        return ScheduleFixture.THEMES + "/" + made.path("id").textValue();
    }

    private static Call change(String operationId, String path, Map<String, Object> body, String watcher) {
        Response seen = Answers.ok(Api.as(watcher).get(path));
        return new Call(operationId, PUT, path, JSON.valueToTree(body), seen.header("ETag"), path, watcher);
    }

    private static void reads(Map<String, Supplier<Call>> makers, String operationId, Supplier<String> path) {
        makers.put(operationId, () -> {
            String ready = path.get();
            return new Call(operationId, GET, ready, null, null, ready, Api.SECRETARY);
        });
    }
}
