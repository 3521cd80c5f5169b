package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** A committee of its own with cells, and the office's role there for as long as a test takes. */
public final class ScheduleFixture implements AutoCloseable {

    public static final String THEMES = "/api/v1/thematic-themes";

    private final String committee;
    private final RoleFixture office;

    private ScheduleFixture(String committee, RoleFixture office) {
        this.committee = committee;
        this.office = office;
    }

    public static ScheduleFixture committee() {
        String committee = TreeFixture.committee(TreeFixture.province());
        return new ScheduleFixture(
                committee,
                RoleFixture.given(RoleFixture.body(AccountFixture.of(Api.OFFICE), "COMMITTEE_OFFICE", committee)));
    }

    public String id() {
        return committee;
    }

    public String cell() {
        return TreeFixture.cell(committee);
    }

    @Override
    public void close() {
        Answers.ok(office.end());
    }

    /** On a day of each month, at 19:30 for 105 minutes. */
    public static Map<String, Object> onDay(int dayOfMonth) {
        Map<String, Object> setting = setting("DAY_OF_MONTH");
        setting.put("dayOfMonth", dayOfMonth);
        return setting;
    }

    public static Map<String, Object> onWeekday(int week, String weekday) {
        Map<String, Object> setting = setting("NTH_WEEKDAY");
        setting.put("weekOfMonth", week);
        setting.put("weekday", weekday);
        return setting;
    }

    private static Map<String, Object> setting(String kind) {
        Map<String, Object> setting = new LinkedHashMap<>();
        setting.put("kind", kind);
        setting.put("startTime", "19:30");
        setting.put("durationMinutes", 105);
        setting.put("place", "Nhà văn hóa");
        setting.put("weekendsAllowed", false);
        setting.put("locked", false);
        return setting;
    }

    public static LocalDate thisMonth() {
        return TreeFixture.TODAY.withDayOfMonth(1);
    }

    public static int nextYear() {
        return TreeFixture.TODAY.getYear() + 1;
    }

    public static String schedulePath(String organizationId) {
        return TreeFixture.path(organizationId) + "/meeting-schedule";
    }

    public static String holidaysPath(String organizationId, int year) {
        return TreeFixture.path(organizationId) + "/holidays/" + year;
    }

    /** From this month on. */
    public static Response set(String user, String organizationId, Map<String, Object> setting) {
        return set(user, organizationId, thisMonth(), setting);
    }

    public static Response set(String user, String organizationId, LocalDate from, Map<String, Object> setting) {
        Map<String, Object> body = new HashMap<>();
        body.put("effectiveFrom", from.toString());
        if (setting != null) {
            body.put("setting", setting);
        }
        return Api.as(user, Answers.ok(Api.as(user).get(schedulePath(organizationId))), body)
                .put(schedulePath(organizationId));
    }

    public static Map<String, Object> generation(int year, boolean dryRun) {
        Map<String, Object> body = new HashMap<>();
        body.put("year", year);
        body.put("dryRun", dryRun);
        return body;
    }

    public static Response generate(String user, String organizationId, Map<String, Object> body) {
        return Api.as(user, body).post(schedulePath(organizationId) + "/generate");
    }

    /** The line of a month; there must be one. */
    public static JsonNode line(JsonNode generation, String month) {
        return generation
                .path("lines")
                .valueStream()
                .filter(line -> month.equals(line.path("month").textValue()))
                .findFirst()
                .orElseThrow();
    }

    public static Map<String, Object> theme(int quarter) {
        Map<String, Object> theme = new LinkedHashMap<>();
        theme.put("organizationId", Cell.model().id());
        theme.put("year", nextYear());
        theme.put("quarter", quarter);
        theme.put("title", "Nâng cao chất lượng tự phê bình và phê bình");
        theme.put("presenterId", Cell.model().plainMember(0));
        theme.put("state", "PLANNED");
        return theme;
    }

    public static Response planned(Map<String, Object> theme) {
        return Answers.ok(Api.as(Api.SECRETARY, theme).post(THEMES));
    }
}
