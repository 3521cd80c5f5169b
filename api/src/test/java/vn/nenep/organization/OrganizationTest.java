package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;

@QuarkusTest
class OrganizationTest {

    @Test
    void theProvinceIsOneCommitteeThreeSuperiorsAndTwelveCellsInTheOrderOfCodes() {
        JsonPath all = list(Api.INSPECTOR, "");

        assertThat(all.getList("items.code", String.class)).hasSize(16).isSorted();
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
        assertThat(codes(Api.ADMINISTRATOR, "")).hasSize(16);
        assertThat(codes(Api.MACHINE, "")).hasSize(16);
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
        JsonPath first = list(Api.OFFICE, "?limit=2");
        JsonPath second = list(Api.OFFICE, "?limit=3&pageToken=" + first.getString("nextPageToken"));

        assertThat(first.getList("items.code", String.class)).containsExactly("38.001", "38.001.001");
        assertThat(second.getList("items.code", String.class))
                .containsExactly("38.001.002", "38.001.003", "38.001.004");
        assertThat(second.getString("nextPageToken")).isNull();
    }

    private static List<String> codes(String user, String query) {
        return list(user, query).getList("items.code", String.class);
    }

    private static JsonPath list(String user, String query) {
        return Answers.ok(Api.as(user).get("/api/v1/organizations" + query)).jsonPath();
    }
}
