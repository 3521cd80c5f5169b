package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.ScheduleFixture.holidaysPath;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.ScheduleFixture;

@QuarkusTest
class HolidayTest {

    private ScheduleFixture committee;

    @BeforeEach
    void found() {
        committee = ScheduleFixture.committee();
    }

    @AfterEach
    void endRole() {
        committee.close();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, 2024-02-10, 2024-04-18",
        "2025, 2025-01-29, 2025-04-07",
        "2026, 2026-02-17, 2026-04-26",
        "2027, 2027-02-06, 2027-04-16",
        "2028, 2028-01-26, 2028-04-04",
        "2029, 2029-02-13, 2029-04-23",
        "2030, 2030-02-02, 2030-04-12"
    })
    void tetAndTheDayOfTheHungKingsAreThere(int year, String tet, String kings) {
        JsonNode days = read(Cell.other().id(), year, Api.OTHER_SECRETARY).path("items");

        assertThat(days)
                .hasSize(10)
                .allSatisfy(day -> assertThat(day.path("source").textValue()).isNotBlank());
        assertThat(named(days, tet)).startsWith("Mùng 1 Tết");
        assertThat(named(days, kings)).startsWith("Giỗ Tổ");
        assertThat(named(days, year + "-09-02")).isEqualTo("Quốc khánh");
    }

    @Test
    void whatTheCommitteeSaysHoldsForItsCells() {
        String cell = committee.cell();
        Answers.ok(update(
                committee.id(),
                2026,
                day("2026-09-01", "Nghỉ liền kề Quốc khánh", true),
                day("2026-04-30", "Trực lễ", false)));

        JsonNode below = read(cell, 2026, Api.OFFICE);
        assertThat(named(below.path("items"), "2026-09-01")).isEqualTo("Nghỉ liền kề Quốc khánh");
        assertThat(named(below.path("items"), "2026-04-30")).isNull();
        assertThat(below.path("own")).isEmpty();
        assertThat(read(committee.id(), 2026, Api.OFFICE).path("own")).hasSize(2);

        Answers.ok(update(committee.id(), 2026));
        assertThat(read(cell, 2026, Api.OFFICE).path("items")).hasSize(10);
    }

    @Test
    void aDayOfAnotherYearOrOneThatIsNamedTwiceIsRefused() {
        Answers.problem(
                update(committee.id(), 2026, day("2027-01-01", "Khác năm", true)), 422, "schedule-not-possible");
        Answers.problem(
                update(committee.id(), 2026, day("2026-09-01", "Một", true), day("2026-09-01", "Hai", true)),
                422,
                "schedule-not-possible");
        Answers.violation(update(committee.id(), 2026, day("2026-09-01", " ", true)), "days[0].name");
        Answers.violation(update(committee.id(), 2026, day("2026-02-30", "Không có", true)), "days[0].day");
        assertThat(read(committee.id(), 2026, Api.OFFICE).path("own")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {1900, 3000})
    void aYearOutOfReachIsRefused(int year) {
        Answers.problem(Api.as(Api.OFFICE).get(holidaysPath(committee.id(), year)), 400, "invalid-request");
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsRefused() {
        Response seen = Answers.ok(Api.as(Api.OFFICE).get(holidaysPath(committee.id(), 2026)));
        Answers.ok(update(committee.id(), 2026, day("2026-09-01", "Nghỉ", true)));

        Answers.problem(
                Api.as(Api.OFFICE, seen, Map.of("days", List.of())).put(holidaysPath(committee.id(), 2026)),
                412,
                "stale-version");
        assertThat(read(committee.id(), 2026, Api.OFFICE).path("own")).hasSize(1);
    }

    private static Response update(String organizationId, int year, Object... days) {
        Response seen = Answers.ok(Api.as(Api.OFFICE).get(holidaysPath(organizationId, year)));
        return Api.as(Api.OFFICE, seen, Map.of("days", List.of(days))).put(holidaysPath(organizationId, year));
    }

    private static Map<String, Object> day(String day, String name, boolean off) {
        return Map.of("day", day, "name", name, "dayOff", off);
    }

    private static String named(JsonNode days, String day) {
        return days.valueStream()
                .filter(row -> day.equals(row.path("day").textValue()))
                .map(row -> row.path("name").textValue())
                .findFirst()
                .orElse(null);
    }

    private static JsonNode read(String organizationId, int year, String user) {
        return Answers.json(Answers.ok(Api.as(user).get(holidaysPath(organizationId, year))));
    }
}
