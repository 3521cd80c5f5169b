package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** The calls on lists of members, on one of the first cell. */
final class RosterCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private RosterCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        reads(makers, "listRosterImports", () -> RosterFixture.IMPORTS + "?limit=3");
        reads(makers, "getRosterTemplate", () -> RosterFixture.IMPORTS + "/template?format=csv");
        reads(makers, "getRosterImport", () -> RosterFixture.ofModelCell().path());
        reads(makers, "listRosterRows", () -> RosterFixture.ofModelCell().path() + "/rows?limit=3");
        reads(makers, "getRosterErrorFile", () -> RosterFixture.ofModelCell().path() + "/errors?format=csv");
        makers.put("createRosterImport", RosterCalls::create);
        makers.put("mapRosterColumns", RosterCalls::mapColumns);
        makers.put("decideRosterRow", RosterCalls::decideRow);
        makers.put("decideRosterRows", RosterCalls::decideRows);
        makers.put("applyRosterImport", RosterCalls::apply);
        makers.put("undoRosterImport", () -> change("undoRosterImport", POST, RosterFixture.applied(), "/undo", null));
    }

    private static Call create() {
        String path = RosterFixture.IMPORTS + "?fileName=danh-sach.csv&organizationId="
                + Cell.model().id();
        String file = RosterFixture.csv(RosterFixture.modelCellWithChanges());
        String watched =
                RosterFixture.IMPORTS + "?organizationId=" + Cell.model().id();
        return new Call("createRosterImport", POST, path, null, file, null, watched, Api.OFFICE);
    }

    private static Call mapColumns() {
        Map<String, Object> body = Map.of(
                "headerLine",
                1,
                "places",
                List.of(Map.of("column", "FULL_NAME", "index", 0), Map.of("column", "ADMITTED_ON", "index", 1)));
        return change("mapRosterColumns", PUT, RosterFixture.withoutHeadings(), "/columns", body);
    }

    private static Call decideRow() {
        RosterFixture made = RosterFixture.ofModelCell();
        JsonNode row = made.rows("&proposal=ADDED").get(0);
        String rows = made.path() + "/rows";
        return new Call(
                "decideRosterRow",
                PUT,
                rows + "/" + row.path("rowNumber").intValue() + "/decision",
                JSON.valueToTree(Map.of("decision", "ACCEPT")),
                row.path("etag").textValue(),
                rows + "?proposal=ADDED",
                Api.OFFICE);
    }

    private static Call decideRows() {
        Map<String, Object> body = Map.of("proposal", "ADDED", "decision", "ACCEPT");
        return change("decideRosterRows", POST, RosterFixture.ofModelCell(), "/decide", body);
    }

    private static Call apply() {
        RosterFixture made = RosterFixture.ofModelCell();
        made.decideAll("ADDED", "SKIP");
        made.decideAll("LEFT", "SKIP");
        return change("applyRosterImport", POST, made, "/apply", null);
    }

    private static Call change(
            String operationId, Method method, RosterFixture made, String verb, Map<String, Object> body) {
        return new Call(
                operationId,
                method,
                made.path() + verb,
                body == null ? null : JSON.valueToTree(body),
                made.read().header("ETag"),
                made.path(),
                Api.OFFICE);
    }

    private static void reads(Map<String, Supplier<Call>> makers, String operationId, Supplier<String> path) {
        makers.put(operationId, () -> {
            String ready = path.get();
            return new Call(operationId, GET, ready, null, null, ready, Api.OFFICE);
        });
    }
}
