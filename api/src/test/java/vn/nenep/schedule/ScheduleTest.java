package vn.nenep.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.ScheduleFixture.onDay;
import static vn.nenep.testing.ScheduleFixture.onWeekday;
import static vn.nenep.testing.ScheduleFixture.schedulePath;
import static vn.nenep.testing.ScheduleFixture.set;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.ScheduleFixture;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class ScheduleTest {

    private ScheduleFixture committee;

    @BeforeEach
    void found() {
        committee = ScheduleFixture.committee();
    }

    @AfterEach
    void endRole() {
        committee.close();
    }

    @Test
    void aCellFollowsItsCommitteeUntilItSetsItsOwn() {
        String cell = committee.cell();
        assertThat(read(cell).has("effective")).isFalse();

        Answers.ok(set(Api.OFFICE, committee.id(), onDay(10)));
        assertThat(read(cell).at("/effective/setting/dayOfMonth").intValue()).isEqualTo(10);
        assertThat(read(cell).at("/effective/setBy/itself").booleanValue()).isFalse();
        assertThat(read(cell).at("/effective/setBy/organizationId").textValue()).isEqualTo(committee.id());

        Answers.ok(set(Api.OFFICE, cell, onWeekday(1, "SATURDAY")));
        assertThat(read(cell).at("/effective/setting/weekday").textValue()).isEqualTo("SATURDAY");
        assertThat(read(cell).at("/effective/setBy/itself").booleanValue()).isTrue();

        Answers.ok(set(Api.OFFICE, cell, null));
        assertThat(read(cell).at("/effective/setting/dayOfMonth").intValue()).isEqualTo(10);
    }

    @Test
    void anOldMonthKeepsItsScheduleWhenALaterOneIsSet() {
        String cell = committee.cell();
        LocalDate next = ScheduleFixture.thisMonth().plusMonths(1);
        Answers.ok(set(Api.OFFICE, cell, onDay(3)));
        Answers.ok(set(Api.OFFICE, cell, next, onDay(5)));

        assertThat(on(cell, next.minusDays(1))).isEqualTo(3);
        assertThat(on(cell, next)).isEqualTo(5);
        assertThat(read(cell).path("periods")).hasSize(2);
    }

    @Test
    void aLockedScheduleLeavesTheCellNothingToSet() {
        String cell = committee.cell();
        Map<String, Object> locked = onDay(10);
        locked.put("locked", true);
        Answers.ok(set(Api.OFFICE, committee.id(), locked));

        Answers.problem(set(Api.OFFICE, cell, onDay(3)), 409, "schedule-locked");
        assertThat(read(cell).path("locked").booleanValue()).isTrue();
        assertThat(read(cell).path("periods")).isEmpty();
        assertThat(read(committee.id()).path("locked").booleanValue()).isFalse();
    }

    @Test
    void deadlinesComeFromTheCommitteeElseFromTheSystem() {
        String cell = committee.cell();
        assertThat(read(cell).at("/deadlines/registerByDay").intValue()).isEqualTo(20);
        assertThat(read(cell).at("/deadlines/source").textValue()).isNotBlank();

        Map<String, Object> setting = onDay(10);
        setting.put("registerByDay", 18);
        setting.put("agreeByDay", 22);
        Answers.ok(set(Api.OFFICE, committee.id(), setting));

        assertThat(read(cell).at("/deadlines/registerByDay").intValue()).isEqualTo(18);
        assertThat(read(cell).at("/deadlines/agreeByDay").intValue()).isEqualTo(22);
        assertThat(read(cell).at("/deadlines/setBy/organizationId").textValue()).isEqualTo(committee.id());
        Answers.problem(set(Api.OFFICE, cell, setting), 422, "organization-not-possible");
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                Arguments.of("dayOfMonth", 0, "setting.dayOfMonth"),
                Arguments.of("dayOfMonth", 32, "setting.dayOfMonth"),
                Arguments.of("dayOfMonth", null, "setting.dayOfMonth"),
                Arguments.of("weekday", "MONDAY", "setting.dayOfMonth"),
                Arguments.of("kind", "WEEKLY", "setting.kind"),
                Arguments.of("startTime", "25:00", "setting.startTime"),
                Arguments.of("startTime", "7h30", "setting.startTime"),
                Arguments.of("startTime", "23:30", "setting.durationMinutes"),
                Arguments.of("durationMinutes", 0, "setting.durationMinutes"),
                Arguments.of("durationMinutes", -90, "setting.durationMinutes"),
                Arguments.of("place", " ", "setting.place"),
                Arguments.of("registerByDay", 20, "setting.agreeByDay"),
                Arguments.of("agreeByDay", 31, "setting.agreeByDay"),
                Arguments.of("locked", null, "setting.locked"));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatIsNoScheduleIsRefusedAtItsField(String property, Object value, String field) {
        Map<String, Object> setting = onDay(3);
        setting.put(property, value);

        Answers.violation(set(Api.OFFICE, committee.id(), setting), field);
        assertThat(read(committee.id()).path("periods")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1900-01-01", "3000-01-01"})
    void aScheduleBeginsWithAMonthWithinReach(String from) {
        Answers.problem(set(Api.OFFICE, committee.id(), LocalDate.parse(from), onDay(3)), 422, "schedule-not-possible");
        Answers.problem(Api.as(Api.OFFICE).get(schedulePath(committee.id()) + "?on=" + from), 400, "invalid-request");
    }

    @Test
    void aScheduleBeginsOnTheFirstOfAMonthAndNotInThePast() {
        LocalDate month = ScheduleFixture.thisMonth();

        Answers.problem(set(Api.OFFICE, committee.id(), month.plusDays(1), onDay(3)), 422, "schedule-not-possible");
        Answers.problem(set(Api.OFFICE, committee.id(), month.minusMonths(1), onDay(3)), 422, "schedule-not-possible");
        assertThat(read(committee.id()).path("periods")).isEmpty();
    }

    @Test
    void aGroupHasNoScheduleOfItsOwn() {
        Answers.problem(
                set(Api.OFFICE, TreeFixture.group(committee.cell()), onDay(3)), 422, "organization-not-possible");
    }

    @Test
    void theSecondOfTwoWhoSawTheSameIsRefused() {
        Response seen = Answers.ok(Api.as(Api.OFFICE).get(schedulePath(committee.id())));
        Answers.ok(set(Api.OFFICE, committee.id(), onDay(3)));
        Map<String, Object> late =
                Map.of("effectiveFrom", ScheduleFixture.thisMonth().toString(), "setting", onDay(4));

        Answers.problem(Api.as(Api.OFFICE, seen, late).put(schedulePath(committee.id())), 412, "stale-version");
        Answers.problem(Api.as(Api.OFFICE, late).put(schedulePath(committee.id())), 428, "precondition-required");
        assertThat(read(committee.id()).at("/effective/setting/dayOfMonth").intValue())
                .isEqualTo(3);
    }

    private static int on(String organizationId, LocalDate day) {
        return Answers.json(Answers.ok(Api.as(Api.OFFICE).get(schedulePath(organizationId) + "?on=" + day)))
                .at("/effective/setting/dayOfMonth")
                .intValue();
    }

    private static JsonNode read(String organizationId) {
        return Answers.json(Answers.ok(Api.as(Api.OFFICE).get(schedulePath(organizationId))));
    }
}
