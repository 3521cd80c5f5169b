package vn.nenep.preparation;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.organization.CellType;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.Sql;
import vn.nenep.testing.TreeFixture;

/** A programme to begin with, by kind of meeting and type of cell, with its source. */
@QuarkusTest
class AgendaTemplateTest {

    @ParameterizedTest
    @CsvSource({
        "REGULAR, 90",
        "THEMATIC, 90",
        "COMBINED, 120",
        "COMMITTEE_PREMEETING, 45",
        "EXTRAORDINARY, 50",
        "GROUP, 60"
    })
    void eachKindHasStepsWithMinutes(String kind, int minutes) {
        JsonPath template = template(Cell.model().id(), "kind=" + kind);

        assertThat(template.getInt("minutes")).isEqualTo(minutes);
        assertThat(template.getList("items.minutes", Integer.class).stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(minutes);
        assertThat(template.getString("source.document")).isNotBlank();
        assertThat(template.getString("source.effectiveFrom")).isEqualTo("2025-10-28");
    }

    @Test
    void theContentsAreThoseOfTheTypeOfCell() {
        JsonPath school = template(Cell.model().id(), "kind=REGULAR");
        JsonPath village = template(Cell.other().id(), "kind=REGULAR");

        assertThat(school.getString("cellType")).isEqualTo("ADMIN_PUBLIC_SERVICE");
        assertThat(school.getList("items.suggestions.flatten()"))
                .contains("Lề lối làm việc, cải cách hành chính, chuyển đổi số");
        assertThat(school.getString("contentSource.article")).isEqualTo("mục 4");
        assertThat(village.getList("items.suggestions.flatten()"))
                .doesNotContain("Lề lối làm việc, cải cách hành chính, chuyển đổi số");
    }

    @Test
    void everyTypeOfCellHasContents() {
        assertThat(Sql.column("SELECT cell_type FROM cell_content"))
                .containsExactlyInAnyOrder(
                        Arrays.stream(CellType.values()).map(Enum::name).toArray(String[]::new));
    }

    @Test
    void aDayBeforeTheFirstGuidanceShowsTheFirst() {
        assertThat(template(Cell.model().id(), "kind=REGULAR&on=2020-01-01").getInt("minutes"))
                .isEqualTo(90);
    }

    @ParameterizedTest
    @CsvSource({"on=2026-12-01", "kind=WEEKLY", "kind=REGULAR&on=hom-nay"})
    void aQuestionThatCannotBeRead(String query) {
        Answers.problem(
                Api.as(Api.SECRETARY).get(TreeFixture.path(Cell.model().id()) + "/agenda-template?" + query),
                400,
                "invalid-request");
    }

    private static JsonPath template(String organizationId, String query) {
        return Answers.ok(Api.as(Api.INSPECTOR).get(TreeFixture.path(organizationId) + "/agenda-template?" + query))
                .jsonPath();
    }
}
