package vn.nenep.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.TreeFixture.ORGANIZATIONS;
import static vn.nenep.testing.TreeFixture.TODAY;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.TreeFixture;

@QuarkusTest
class OrganizationChangeTest {

    private String committee;

    @BeforeEach
    void plantATree() {
        committee = TreeFixture.committee(TreeFixture.province());
    }

    @Test
    void aFoundedCellIsReadAgain() {
        Map<String, Object> founding = TreeFixture.cellFounding(committee);

        Response made = Answers.ok(Api.as(Api.ADMINISTRATOR, founding).post(ORGANIZATIONS));
        JsonPath read = Answers.ok(Api.as(Api.ADMINISTRATOR).get(made.header("Location")))
                .jsonPath();

        assertThat(made.statusCode()).isEqualTo(201);
        assertThat(read.getString("code")).isEqualTo(founding.get("code"));
        assertThat(read.getString("parentId")).isEqualTo(committee);
        assertThat(read.getString("activeFrom")).isEqualTo("2020-01-01");
        assertThat(read.getString("activeTo")).isNull();
        assertThat(read.getList("allowedActions"))
                .containsExactlyInAnyOrder(
                        "updateOrganization",
                        "closeOrganization",
                        "createOrganization",
                        "moveOrganization",
                        "mergeOrganizations",
                        "splitOrganization");
        assertThat(TreeFixture.read(committee).jsonPath().getInt("childCount")).isEqualTo(1);
        assertThat(TreeFixture.read(committee).jsonPath().getInt("cellCount")).isEqualTo(1);
    }

    @Test
    void aRepeatedFoundingFoundsNothingNew() {
        Map<String, Object> founding = TreeFixture.cellFounding(committee);
        String key = UUID.randomUUID().toString();

        Response first = Api.as(Api.ADMINISTRATOR, founding)
                .header("Idempotency-Key", key)
                .post(ORGANIZATIONS);
        Response second = Api.as(Api.ADMINISTRATOR, founding)
                .header("Idempotency-Key", key)
                .post(ORGANIZATIONS);

        assertThat(second.statusCode()).isEqualTo(201);
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        assertThat(below(committee)).hasSize(1);
    }

    @Test
    void aTakenCodeIsRefusedWhereverItIsTaken() {
        Map<String, Object> founding = TreeFixture.cellFounding(committee);
        founding.put("code", "38.001.001");
        String cell = TreeFixture.cell(committee);
        Map<String, Object> naming = TreeFixture.naming();
        naming.put("code", "38.001.001");
        naming.put("cellType", "STUDENT");

        Answers.problem(Api.as(Api.ADMINISTRATOR, founding).post(ORGANIZATIONS), 409, "organization-code-taken");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, TreeFixture.read(cell), naming).put(TreeFixture.path(cell)),
                409,
                "organization-code-taken");

        assertThat(below(committee)).containsExactly(cell);
    }

    @Test
    void codesThatDifferInCaseDiffer() {
        Map<String, Object> upper = TreeFixture.cellFounding(committee);
        upper.put("code", upper.get("code") + "a");
        Map<String, Object> lower = TreeFixture.cellFounding(committee);
        lower.put("code", upper.get("code").toString().toUpperCase(java.util.Locale.ROOT));

        TreeFixture.found(upper);
        TreeFixture.found(lower);

        assertThat(below(committee)).hasSize(2);
    }

    @Test
    void nobodyFoundsAnythingBeforeItsParentOrTomorrow() {
        Map<String, Object> early = TreeFixture.cellFounding(committee);
        early.put("activeFrom", "2019-12-31");
        Map<String, Object> tomorrow = TreeFixture.cellFounding(committee);
        tomorrow.put("activeFrom", TODAY.plusDays(1).toString());

        Answers.problem(Api.as(Api.ADMINISTRATOR, early).post(ORGANIZATIONS), 422, "time-not-possible");
        Answers.problem(Api.as(Api.ADMINISTRATOR, tomorrow).post(ORGANIZATIONS), 422, "time-not-possible");

        assertThat(below(committee)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"GROUP, place-not-possible", "PROVINCE_COMMITTEE, place-not-possible", "CELL, cell-type-not-possible"})
    void whatDoesNotFitThere(String kind, String slug) {
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, TreeFixture.founding(committee, kind)).post(ORGANIZATIONS), 422, slug);
    }

    @Test
    void aRenamedCellKeepsItsPlaceAndItsHistoryTellsTheOldName() {
        String cell = TreeFixture.cell(committee);
        String oldName = TreeFixture.read(cell).jsonPath().getString("name");
        Map<String, Object> naming = TreeFixture.naming();
        naming.put("name", "Chi bộ Thôn Đình Cả");
        naming.put("cellType", "ARMED_FORCES");
        naming.put("effectiveOn", "2024-03-01");

        Answers.ok(Api.as(Api.ADMINISTRATOR, TreeFixture.read(cell), naming).put(TreeFixture.path(cell)));

        JsonPath read = TreeFixture.read(cell).jsonPath();
        assertThat(read.getString("name")).isEqualTo("Chi bộ Thôn Đình Cả");
        assertThat(read.getString("cellType")).isEqualTo("ARMED_FORCES");
        assertThat(read.getString("parentId")).isEqualTo(committee);
        JsonPath history = TreeFixture.history(cell).jsonPath();
        assertThat(history.getList("items.kind")).containsExactly("UPDATED", "CREATED");
        assertThat(history.getList("items.name")).containsExactly("Chi bộ Thôn Đình Cả", oldName);
        assertThat(history.getString("items[0].effectiveOn")).isEqualTo("2024-03-01");
        assertThat(history.getString("items[0].reason")).isEqualTo("Sắp xếp lại tổ chức");
        assertThat(history.getString("items[0].decisionNumber")).isEqualTo("12-QĐ/ĐU");
        assertThat(history.getString("items[0].enteredBy")).isEqualTo("Mai Xuân Tùng");
        assertThat(Answers.ok(Api.as(Api.ADMINISTRATOR).get(ORGANIZATIONS + "?q=thon dinh ca"))
                        .jsonPath()
                        .getList("items.id"))
                .contains(cell);
    }

    @Test
    void aCorrectedNameDoesNotStandInTheWayOfAnEarlierClosing() {
        String cell = TreeFixture.cell(committee);
        Map<String, Object> naming = TreeFixture.naming();
        naming.put("cellType", "STUDENT");
        Answers.ok(Api.as(Api.ADMINISTRATOR, TreeFixture.read(cell), naming).put(TreeFixture.path(cell)));

        Answers.ok(TreeFixture.post(cell, "close", TreeFixture.grounds(TODAY.minusDays(9))));

        assertThat(TreeFixture.read(cell).jsonPath().getString("activeTo"))
                .isEqualTo(TODAY.minusDays(10).toString());
    }

    @Test
    void theHistoryIsReadPageByPage() {
        String cell = TreeFixture.cell(committee);
        String other = TreeFixture.committee(TreeFixture.province());
        Answers.ok(TreeFixture.move(cell, other, TODAY.minusDays(2)));
        Answers.ok(TreeFixture.move(cell, committee, TODAY.minusDays(1)));

        JsonPath first = history(cell, "?limit=2");
        JsonPath second = history(cell, "?limit=2&pageToken=" + first.getString("nextPageToken"));

        assertThat(first.getList("items.kind")).containsExactly("MOVED", "MOVED");
        assertThat(first.getList("items.parent.id")).containsExactly(committee, other);
        assertThat(second.getList("items.kind")).containsExactly("CREATED");
        assertThat(second.getString("nextPageToken")).isNull();
        Answers.problem(
                Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(cell) + "/history?pageToken=YXxi"),
                400,
                "invalid-page-token");
    }

    @Test
    void aClosedCellIsReadButNeverChangesPlaceAgain() {
        String cell = TreeFixture.cell(committee);
        String other = TreeFixture.cell(committee);

        Answers.ok(TreeFixture.post(cell, "close", TreeFixture.grounds()));

        JsonPath read = TreeFixture.read(cell).jsonPath();
        assertThat(read.getString("activeTo")).isEqualTo(TODAY.minusDays(1).toString());
        assertThat(read.getList("allowedActions")).containsExactly("updateOrganization");
        assertThat(below(committee)).containsExactly(other);
        assertThat(ids(ORGANIZATIONS + "?parentId=" + committee + "&activeOn=" + TODAY.minusDays(1)))
                .contains(cell, other);
        Answers.problem(TreeFixture.post(cell, "close", TreeFixture.grounds()), 409, "organization-closed");
        Answers.problem(TreeFixture.move(cell, TreeFixture.province(), TODAY), 409, "organization-closed");
        Answers.problem(TreeFixture.merge(cell, other, TODAY), 409, "organization-closed");
        Answers.problem(TreeFixture.merge(other, cell, TODAY), 422, "merge-not-possible");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(cell) + "/close-preview"), 409, "organization-closed");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR, TreeFixture.founding(cell, "GROUP")).post(ORGANIZATIONS),
                422,
                "place-not-possible");
    }

    @Test
    void whatIsNotEmptyIsNotClosed() {
        String cell = TreeFixture.cell(committee);
        TreeFixture.addMembers(cell, 2);

        Answers.problem(TreeFixture.post(committee, "close", TreeFixture.grounds()), 409, "organization-not-empty");
        Answers.problem(TreeFixture.post(cell, "close", TreeFixture.grounds()), 409, "organization-not-empty");

        JsonPath preview = Answers.ok(Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(cell) + "/close-preview"))
                .jsonPath();
        assertThat(preview.getInt("members")).isEqualTo(2);
        assertThat(TreeFixture.read(cell).jsonPath().getString("activeTo")).isNull();
    }

    @Test
    void aCommitteeIsNotClosedBeforeItsLastCellHadLeft() {
        String cell = TreeFixture.cell(committee);
        Answers.ok(TreeFixture.move(cell, TreeFixture.province(), TODAY.minusDays(3)));

        Answers.problem(
                TreeFixture.post(committee, "close", TreeFixture.grounds(TODAY.minusDays(4))),
                422,
                "time-not-possible");
        Answers.ok(TreeFixture.post(committee, "close", TreeFixture.grounds(TODAY.minusDays(3))));
    }

    @Test
    void aCellIsSplitIntoTwo() {
        String cell = TreeFixture.cell(committee);
        List<String> members = TreeFixture.addMembers(cell, 5);
        List<String> leaving = members.subList(3, 5);
        String seen = TreeFixture.read(cell).header("ETag");

        Response answer = Answers.ok(TreeFixture.post(cell, "split", TreeFixture.splitting(leaving)));

        String made = answer.jsonPath().getString("id");
        assertThat(membersOf(made)).containsExactlyInAnyOrderElementsOf(leaving);
        assertThat(membersOf(cell)).containsExactlyInAnyOrderElementsOf(members.subList(0, 3));
        assertThat(TreeFixture.read(made).jsonPath().getString("parentId")).isEqualTo(committee);
        assertThat(TreeFixture.read(cell).header("ETag")).isNotEqualTo(seen);
        JsonPath history = TreeFixture.history(cell).jsonPath();
        assertThat(history.getString("items[0].kind")).isEqualTo("SPLIT");
        assertThat(history.getString("items[0].other.id")).isEqualTo(made);
        assertThat(history.getInt("items[0].members")).isEqualTo(2);
    }

    @Test
    void nobodyIsSplitOffWhoIsNotThere() {
        String cell = TreeFixture.cell(committee);
        List<String> asked = new ArrayList<>(TreeFixture.addMembers(cell, 2));
        asked.add(Cell.model().memberIds().get(3));

        Answers.problem(TreeFixture.post(cell, "split", TreeFixture.splitting(asked)), 422, "member-not-in-cell");
        Answers.problem(TreeFixture.post(committee, "split", TreeFixture.splitting(asked)), 422, "place-not-possible");

        assertThat(membersOf(cell)).hasSize(2);
        assertThat(below(committee)).containsExactly(cell);
    }

    /** An id in a body tells no more than one in the address. */
    @Test
    void anOrganisationOutOfScopeAndNoneLookTheSameInABody() {
        for (String elsewhere : List.of(committee, UUID.randomUUID().toString())) {
            for (String user : List.of(Api.SECRETARY, Api.OFFICE)) {
                Answers.problem(
                        Api.as(user, TreeFixture.founding(elsewhere, "GROUP")).post(ORGANIZATIONS), 404, "not-found");
            }
        }
        String cell = TreeFixture.path(Cell.model().id());
        Answers.problem(Api.as(Api.SECRETARY).get(cell + "/merge-preview?targetId=" + committee), 403, "not-allowed");
        Answers.problem(Api.as(Api.ADMINISTRATOR).get(cell + "/merge-preview"), 400, "invalid-request");
        Answers.problem(Api.as(Api.ADMINISTRATOR).get(cell + "/move-preview?parentId=zz"), 400, "invalid-request");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR).get(cell + "/move-preview?parentId=" + UUID.randomUUID()), 404, "not-found");
    }

    private static List<String> below(String parentId) {
        return ids(ORGANIZATIONS + "?parentId=" + parentId);
    }

    private static List<String> ids(String list) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(list)).jsonPath().getList("items.id", String.class);
    }

    private static List<String> membersOf(String cell) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/members?organizationId=" + cell))
                .jsonPath()
                .getList("items.id", String.class);
    }

    private static JsonPath history(String id, String query) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(TreeFixture.path(id) + "/history" + query))
                .jsonPath();
    }
}
