package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A cell of the demo province as its secretary sees it.
 *
 * @param members its own members, in the order of names
 */
public record Cell(String id, String secretary, List<JsonNode> members) {

    private static final Map<String, Cell> CELLS = new ConcurrentHashMap<>();
    private static final Map<String, String> PEOPLE = new ConcurrentHashMap<>();

    /** The cell of 23. */
    public static Cell model() {
        return of(Api.SECRETARY);
    }

    /** A cell under another committee, with a guest from the first. */
    public static Cell other() {
        return of(Api.OTHER_SECRETARY);
    }

    /** The member behind an account. */
    public static String memberId(String user) {
        return PEOPLE.computeIfAbsent(
                user + "@" + RestAssured.port, key -> me(user).path("memberId").textValue());
    }

    /** An official, active member of the cell without an account. */
    public String plainMember(int index) {
        return members.stream()
                .filter(member -> is(member, "standing", "ACTIVE")
                        && is(member, "category", "OFFICIAL")
                        && is(member, "position", "NONE"))
                .map(member -> member.path("id").textValue())
                .filter(memberId ->
                        !memberId.equals(memberId(Api.MINUTE_TAKER)) && !memberId.equals(memberId(Api.MEMBER)))
                .toList()
                .get(index);
    }

    /** Ids of its own members, in the order of names. */
    public List<String> memberIds() {
        return members.stream().map(member -> member.path("id").textValue()).toList();
    }

    /** Ids of those whose property has this value. */
    public List<String> membersWith(String property, String value) {
        return members.stream()
                .filter(member -> is(member, property, value))
                .map(member -> member.path("id").textValue())
                .toList();
    }

    private static Cell of(String secretary) {
        return CELLS.computeIfAbsent(secretary + "@" + RestAssured.port, key -> {
            String id = me(secretary)
                    .path("roles")
                    .valueStream()
                    .filter(role -> is(role, "role", "CELL_SECRETARY"))
                    .findAny()
                    .orElseThrow()
                    .path("organizationId")
                    .textValue();
            JsonNode page = read(secretary, "/api/v1/members?limit=200&organizationId=" + id);
            return new Cell(id, secretary, page.path("items").valueStream().toList());
        });
    }

    private static boolean is(JsonNode object, String property, String value) {
        return value.equals(object.path(property).textValue());
    }

    private static JsonNode me(String user) {
        return read(user, "/api/v1/me");
    }

    private static JsonNode read(String user, String path) {
        return Answers.json(Answers.ok(Api.as(user).get(path)));
    }
}
