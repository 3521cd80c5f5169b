package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** Lists of members on the first cell, however far they have come. */
final class RosterTargets {

    private RosterTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        String imports = RosterFixture.IMPORTS;
        String cell = Cell.model().id();
        makers.put("listRosterImports any", (state, who) -> list("listRosterImports", imports + "?limit=200"));
        makers.put(
                "listRosterImports other/of-the-cell",
                (state, who) ->
                        Target.read("listRosterImports", imports + "?organizationId=" + cell, cell, Api.OFFICE));
        makers.put(
                "getRosterTemplate any", (state, who) -> list("getRosterTemplate", imports + "/template?format=csv"));
        makers.put("createRosterImport other", (state, who) -> {
            String path = imports + "?fileName=danh-sach.csv&organizationId=" + cell;
            String file = RosterFixture.csv(RosterFixture.modelCellWithChanges());
            return new Target(
                    new Call(
                            "createRosterImport",
                            POST,
                            path,
                            null,
                            file,
                            null,
                            imports + "?organizationId=" + cell,
                            Api.OFFICE),
                    cell);
        });
        reads(makers, "getRosterImport", "");
        reads(makers, "listRosterRows", "/rows?limit=3");
        reads(makers, "getRosterErrorFile", "/errors?format=csv");
        Map<String, Object> columns = Map.of(
                "headerLine",
                1,
                "places",
                List.of(Map.of("column", "FULL_NAME", "index", 0), Map.of("column", "ADMITTED_ON", "index", 1)));
        change(makers, "mapRosterColumns", PUT, "/columns", columns);
        change(makers, "decideRosterRows", POST, "/decide", Map.of("proposal", "ADDED", "decision", "ACCEPT"));
        change(makers, "applyRosterImport", POST, "/apply", null);
        change(makers, "undoRosterImport", POST, "/undo", null);
        makers.put("decideRosterRow other", (state, who) -> {
            RosterFixture made = RosterFixture.ofModelCell();
            var row = made.rows("&proposal=ADDED").get(0);
            put(made, state);
            String rows = made.path() + "/rows";
            return Target.change(
                    "decideRosterRow",
                    PUT,
                    rows + "/" + row.path("rowNumber").intValue() + "/decision",
                    Map.of("decision", "ACCEPT"),
                    row.path("etag").textValue(),
                    rows + "?proposal=ADDED",
                    Api.OFFICE,
                    made.id());
        });
        return makers;
    }

    /** Nobody else is at work on any of those made here. */
    static void settle() {
        Sql.update("UPDATE roster_import SET state = 'UNDONE' WHERE state IN ('READING', 'APPLYING', 'UNDOING')"
                + " AND id NOT IN (SELECT subject_id FROM job WHERE state IN ('WAITING', 'RUNNING'))");
    }

    private static RosterFixture in(String state) {
        if (state.equals("applied")) {
            return RosterFixture.applied();
        }
        RosterFixture made = RosterFixture.ofModelCell();
        if (state.equals("decided")) {
            made.decideAll("ADDED", "SKIP");
            made.decideAll("LEFT", "SKIP");
        } else {
            put(made, state);
        }
        return made;
    }

    /** States in which only a job at work, or a file of no use, leaves an import. */
    private static void put(RosterFixture made, String state) {
        Sql.update(
                "UPDATE roster_import SET state = ? WHERE id = ?",
                state.toUpperCase(Locale.ROOT).replace('-', '_'),
                Sql.id(made.id()));
    }

    private static void reads(Map<String, Maker> makers, String operationId, String suffix) {
        makers.put(operationId + " other", (state, who) -> {
            RosterFixture made = in(state);
            return Target.read(operationId, made.path() + suffix, made.id(), Api.OFFICE);
        });
    }

    private static void change(
            Map<String, Maker> makers, String operationId, Method method, String verb, Map<String, Object> body) {
        makers.put(operationId + " other", (state, who) -> {
            RosterFixture made = in(state);
            return Target.change(
                    operationId,
                    method,
                    made.path() + verb,
                    body,
                    made.read().header("ETag"),
                    made.path(),
                    Api.OFFICE,
                    made.id());
        });
    }

    private static Target list(String operationId, String path) {
        return new Target(new Call(operationId, GET, path, null, null, path, Api.OFFICE), null);
    }
}
