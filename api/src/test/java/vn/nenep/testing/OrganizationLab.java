package vn.nenep.testing;

import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.nenep.organization.OrganizationService;
import vn.nenep.organization.OrganizationService.NewOrganization;
import vn.nenep.testing.Target.Maker;

/**
 * A small tree to be changed: a cell with a group and a group of that, made anew for each call; its sibling, its committee
 * and another one stay. In the second province, so that nothing that is counted in the first one changes.
 */
public final class OrganizationLab {

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);

    public final String top = TreeFixture.province();
    public final String parent = TreeFixture.committee(top);
    public final String otherParent = TreeFixture.committee(top);
    public final String sibling = TreeFixture.cell(parent);
    public final String otherBranch = TreeFixture.cell(otherParent);
    public final String elsewhere = TreeFixture.cell(otherParent);

    private String cell;
    private String group;
    private String subgroup;

    /** Begins with an open cell. */
    public OrganizationLab() {
        plant();
    }

    public String cell() {
        return cell;
    }

    public String group() {
        return group;
    }

    public String subgroup() {
        return subgroup;
    }

    public Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        reads(makers, "getOrganization other", "");
        reads(makers, "getOrganizationHistory other", "/history");
        reads(makers, "previewClose other", "/close-preview");
        reads(makers, "previewMove other", "/move-preview?parentId=" + otherParent);
        reads(makers, "previewMerge other", "/merge-preview?targetId=" + sibling);
        String list = TreeFixture.ORGANIZATIONS + "?limit=200";
        makers.put(
                "listOrganizations any",
                (state, who) -> Target.read("listOrganizations", list, null, Api.ADMINISTRATOR));
        makers.put(
                "listOrganizations any/under-it",
                (state, who) -> Target.read("listOrganizations", list + "&parentId=" + cell, null, Api.ADMINISTRATOR));
        makers.put("createOrganization other", (state, who) -> {
            bring(state);
            return Target.change(
                    "createOrganization",
                    POST,
                    TreeFixture.ORGANIZATIONS,
                    TreeFixture.founding(cell, "GROUP"),
                    null,
                    list + "&parentId=" + cell,
                    Api.ADMINISTRATOR,
                    cell);
        });
        change(makers, "updateOrganization other", PUT, "", () -> {
            Map<String, Object> naming = TreeFixture.naming();
            naming.put("cellType", "VILLAGE_RESIDENTIAL");
            return naming;
        });
        change(makers, "moveOrganization other", POST, "/move", () -> TreeFixture.grounds("parentId", otherParent));
        change(
                makers,
                "moveOrganization other/to-another-province",
                POST,
                "/move",
                () -> TreeFixture.grounds("parentId", MemberFixture.committee()));
        change(makers, "mergeOrganizations other", POST, "/merge", () -> TreeFixture.grounds("targetId", sibling));
        change(
                makers,
                "mergeOrganizations other/into-another-province",
                POST,
                "/merge",
                () -> TreeFixture.grounds("targetId", Cell.model().id()));
        change(makers, "splitOrganization other", POST, "/split", () -> {
            boolean open = Answers.json(TreeFixture.read(cell)).path("activeTo").isMissingNode();
            // Nobody belongs to a cell that is closed.
            List<String> leaving = open
                    ? TreeFixture.addMembers(cell, 1)
                    : List.of(UUID.randomUUID().toString());
            return TreeFixture.splitting(leaving);
        });
        for (String about : List.of("other", "other/not-to-be-closed")) {
            change(makers, "closeOrganization " + about, POST, "/close", TreeFixture::grounds);
        }
        return makers;
    }

    private void reads(Map<String, Maker> makers, String row, String suffix) {
        String operationId = row.substring(0, row.indexOf(' '));
        makers.put(row, (state, who) -> {
            bring(state);
            return Target.read(operationId, TreeFixture.path(cell) + suffix, cell, Api.ADMINISTRATOR);
        });
    }

    private void change(
            Map<String, Maker> makers, String row, Method method, String verb, Supplier<Map<String, Object>> body) {
        String operationId = row.substring(0, row.indexOf(' '));
        makers.put(row, (state, who) -> {
            bring(state);
            Map<String, Object> sent = body.get();
            String path = TreeFixture.path(cell);
            String etag = Target.etag(path, Api.ADMINISTRATOR);
            return Target.change(operationId, method, path + verb, sent, etag, path, Api.ADMINISTRATOR, cell);
        });
    }

    private void bring(String state) {
        plant();
        if (state.equals("open")) {
            return;
        }
        close(subgroup);
        close(group);
        if (state.equals("closed")) {
            close(cell);
        }
    }

    private void plant() {
        cell = TreeFixture.cell(parent);
        group = below(cell);
        subgroup = below(group);
    }

    /** No group stands under a group by the rules of the tree; the inheritance of rights knows no kinds. */
    private static String below(String parentId) {
        return TreeFixture.bean(OrganizationService.class)
                .add(new NewOrganization(
                        TreeFixture.code(), "Tổ đảng thử", "GROUP", null, UUID.fromString(parentId), FOUNDED))
                .toString();
    }

    private static void close(String id) {
        Answers.ok(TreeFixture.post(id, "close", TreeFixture.grounds()));
    }

    /** Groups below the first cell, for the callers who have their role there. */
    public static List<String> groupsUnderModelCell() {
        String group = below(Cell.model().id());
        return List.of(group, below(group));
    }
}
