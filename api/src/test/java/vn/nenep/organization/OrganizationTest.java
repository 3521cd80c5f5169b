package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class OrganizationTest {

    @Test
    void theProvinceIsOneCommitteeThreeSuperiorsAndTwelveCellsInTheOrderOfCodes() {
        assertThat(codes(Api.INSPECTOR, "?limit=200")).hasSize(16).isSorted();
        assertThat(codes(Api.INSPECTOR, "?kind=PROVINCE_COMMITTEE")).containsExactly("38");
        assertThat(codes(Api.INSPECTOR, "?kind=SUPERIOR_COMMITTEE")).containsExactly("38.001", "38.002", "38.003");
        assertThat(codes(Api.INSPECTOR, "?kind=CELL")).hasSize(12);
    }

    @Test
    void everybodySeesWhereTheyHoldARoleAndWhatIsBelow() {
        assertThat(codes(Api.MEMBER, "")).containsExactly("38.001.001");
        assertThat(codes(Api.SUPERIOR, "")).containsExactly("38.001.001");
        assertThat(codes(Api.OTHER_SECRETARY, "")).containsExactly("38.002.001");
        assertThat(codes(Api.OFFICE, ""))
                .containsExactly("38.001", "38.001.001", "38.001.002", "38.001.003", "38.001.004");
        assertThat(codes(Api.ADMINISTRATOR, "?limit=200")).hasSize(16);
        assertThat(codes(Api.MACHINE, "?limit=200")).hasSize(16);
    }

    @Test
    void thoseDirectlyBelow() {
        String school = list(Api.OFFICE, "?kind=SUPERIOR_COMMITTEE").getString("items[0].id");

        assertThat(codes(Api.OFFICE, "?parentId=" + school)).hasSize(4).allMatch(code -> code.startsWith("38.001."));
        assertThat(codes(Api.OTHER_SECRETARY, "?parentId=" + school)).isEmpty();
    }

    @Test
    void aCommitteeIsFoundWithoutDiacritics() {
        JsonPath found = list(Api.OFFICE, "?q=khoa xay dung");

        assertThat(found.getList("items.name", String.class)).containsExactly("Chi bộ Khoa Xây dựng Đảng");
        assertThat(found.getString("items[0].id")).isEqualTo(Cell.model().id());
        assertThat(found.getString("items[0].cellType")).isEqualTo("ADMIN_PUBLIC_SERVICE");
    }

    @Test
    void pageByPage() {
        JsonPath first = list(Api.OFFICE, "?kind=CELL&limit=2");
        JsonPath second = list(Api.OFFICE, "?kind=CELL&limit=2&pageToken=" + first.getString("nextPageToken"));

        assertThat(first.getList("items.code", String.class)).containsExactly("38.001.001", "38.001.002");
        assertThat(second.getList("items.code", String.class)).containsExactly("38.001.003", "38.001.004");
        assertThat(second.getString("nextPageToken")).isNull();
    }

    @Test
    void oneOrganisationWithWhatIsAboveAndBelowIt() {
        JsonPath read = Answers.ok(
                        Api.as(Api.OFFICE).get(TreeFixture.path(Cell.model().id())))
                .jsonPath();

        assertThat(read.getString("name")).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
        assertThat(read.getString("zone")).isEqualTo("Asia/Ho_Chi_Minh");
        assertThat(read.getInt("memberCount")).isEqualTo(23);
        assertThat(read.getList("ancestors.name")).containsExactly("Đảng ủy Trường Chính trị tỉnh Sông Tiền");
        assertThat(read.getList("allowedActions")).isEmpty();
        assertThat(TreeFixture.read(Cell.model().id()).jsonPath().getList("ancestors.name"))
                .containsExactly("Đảng bộ tỉnh Sông Tiền", "Đảng ủy Trường Chính trị tỉnh Sông Tiền");
    }

    @Test
    void aMemberIsNotToldTheNamesOfWhatIsAbove() {
        String cell = TreeFixture.path(Cell.model().id());

        assertThat(Answers.ok(Api.as(Api.MEMBER).get(cell)).jsonPath().getList("ancestors"))
                .isEmpty();
        assertThat(Answers.ok(Api.as(Api.MEMBER).get(cell + "/history")).asString())
                .contains("Chi bộ Khoa Xây dựng Đảng")
                .doesNotContain("Đảng ủy");
    }

    @Test
    void whatWasThereAtTheBeginningHasAHistoryWithoutAnAuthor() {
        JsonPath history = TreeFixture.history(Cell.model().id()).jsonPath();

        assertThat(history.getString("items[-1].kind")).isEqualTo("CREATED");
        assertThat(history.getString("items[-1].effectiveOn")).isEqualTo("2020-01-01");
        assertThat(history.getString("items[-1].enteredBy")).isNull();
    }

    @Test
    void beforeTheFirstDayThereIsNothing() {
        assertThat(codes(Api.INSPECTOR, "?activeOn=2019-12-31")).isEmpty();
        assertThat(codes(Api.INSPECTOR, "?limit=200&activeOn=2020-01-01")).hasSize(16);
    }

    @Test
    void theNumberBelowIsThatOfDirectChildren() {
        assertThat(list(Api.INSPECTOR, "?kind=SUPERIOR_COMMITTEE").getList("items.childCount"))
                .containsExactly(4, 4, 4);
    }

    /** Of the synthetic province; what other tests have founded has codes of its own. */
    private static List<String> codes(String user, String query) {
        return list(user, query).getList("items.code", String.class).stream()
                .filter(code -> code.startsWith("38"))
                .toList();
    }

    private static JsonPath list(String user, String query) {
        return Answers.ok(Api.as(user).get("/api/v1/organizations" + query)).jsonPath();
    }
}
