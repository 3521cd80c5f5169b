package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/**
 * The operations of the tree, on groups below the first cell, so that everybody with a role there is in scope. Only a cell
 * can be split: that is one of a province of which the administrator alone knows.
 */
final class OrganizationCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private OrganizationCalls() {}

    static Map<String, Supplier<Call>> makers() {
        Map<String, Supplier<Call>> makers = new TreeMap<>();
        makers.put("getOrganization", () -> read("getOrganization", model()));
        makers.put("getOrganizationHistory", () -> read("getOrganizationHistory", model() + "/history"));
        makers.put("createOrganization", OrganizationCalls::create);
        makers.put("updateOrganization", OrganizationCalls::update);
        makers.put("moveOrganization", OrganizationCalls::move);
        makers.put("mergeOrganizations", OrganizationCalls::merge);
        makers.put("splitOrganization", OrganizationCalls::split);
        makers.put("closeOrganization", OrganizationCalls::close);
        makers.put(
                "previewMove",
                () -> read(
                        "previewMove",
                        group() + "/move-preview?parentId=" + Cell.other().id()));
        makers.put(
                "previewMerge",
                () -> read("previewMerge", group() + "/merge-preview?targetId=" + TreeFixture.id(group())));
        makers.put("previewClose", () -> read("previewClose", group() + "/close-preview"));
        return makers;
    }

    private static Call create() {
        Map<String, Object> body = TreeFixture.founding(Cell.model().id(), "GROUP");
        String rows = TreeFixture.ORGANIZATIONS + "?limit=200&parentId="
                + Cell.model().id();
        return new Call(
                "createOrganization",
                POST,
                TreeFixture.ORGANIZATIONS,
                JSON.valueToTree(body),
                null,
                rows,
                Api.ADMINISTRATOR);
    }

    private static Call update() {
        return change("updateOrganization", PUT, group(), "", TreeFixture.naming());
    }

    private static Call move() {
        Map<String, Object> body = TreeFixture.grounds("parentId", Cell.other().id());
        return change("moveOrganization", POST, group(), "/move", body);
    }

    private static Call merge() {
        Map<String, Object> body = TreeFixture.grounds("targetId", TreeFixture.id(group()));
        return change("mergeOrganizations", POST, group(), "/merge", body);
    }

    private static Call split() {
        String cell = TreeFixture.cell(TreeFixture.committee(TreeFixture.province()));
        List<String> members = TreeFixture.addMembers(cell, 3);
        Map<String, Object> body = TreeFixture.splitting(List.of(members.get(1)));
        return change("splitOrganization", POST, TreeFixture.path(cell), "/split", body);
    }

    private static Call close() {
        return change("closeOrganization", POST, group(), "/close", TreeFixture.grounds());
    }

    private static String model() {
        return TreeFixture.path(Cell.model().id());
    }

    private static String group() {
        return TreeFixture.path(TreeFixture.group(Cell.model().id()));
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.ADMINISTRATOR);
    }

    private static Call change(String operationId, Method method, String path, String verb, Map<String, Object> body) {
        String etag = Answers.ok(Api.as(Api.ADMINISTRATOR).get(path)).header("ETag");
        return new Call(operationId, method, path + verb, JSON.valueToTree(body), etag, path, Api.ADMINISTRATOR);
    }
}
