package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.http.Method;
import java.util.Map;
import java.util.function.Supplier;

/** Calls on members of the first cell. */
final class MemberCalls {

    private static final ObjectMapper JSON = new ObjectMapper();

    private MemberCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put("createMember", MemberCalls::create);
        makers.put("getMemberHistory", MemberCalls::history);
        makers.put("updateMember", () -> change("updateMember", PUT, member(), "", MemberFixture.details()));
        makers.put("transferMember", () -> post("transferMember", member(), "/transfer", transfer()));
        makers.put("endMembership", () -> post("endMembership", member(), "/leave", leave()));
        String away = "/temporary-transfer";
        makers.put("startTemporaryTransfer", () -> post("startTemporaryTransfer", member(), away, away()));
        makers.put("endTemporaryTransfer", () -> ends("endTemporaryTransfer", away, away()));
        makers.put("grantExemption", () -> post("grantExemption", member(), "/exemption", exemption()));
        makers.put("endExemption", () -> ends("endExemption", "/exemption", exemption()));
        makers.put("startSpecialDuty", () -> post("startSpecialDuty", member(), "/special-duty", duty()));
        makers.put("endSpecialDuty", () -> ends("endSpecialDuty", "/special-duty", duty()));
    }

    private static MemberFixture member() {
        return MemberFixture.inModelCell();
    }

    private static Call create() {
        Map<String, Object> person = MemberFixture.person(Cell.model().id());
        String name = person.get("fullName").toString();
        String seen = MemberFixture.MEMBERS + "?q=" + name.substring(name.lastIndexOf(' ') + 1);
        return new Call("createMember", POST, MemberFixture.MEMBERS, JSON.valueToTree(person), null, seen, Api.OFFICE);
    }

    private static Call history() {
        String path = member().path() + "/history";
        return new Call("getMemberHistory", GET, path, null, null, path, Api.OFFICE);
    }

    private static Map<String, Object> transfer() {
        return Map.of(
                "toCellId",
                MemberFixture.siblingCell(),
                "on",
                MemberFixture.today().toString(),
                "reason",
                "Chuyển công tác");
    }

    private static Map<String, Object> leave() {
        return Map.of("day", MemberFixture.today().toString(), "kind", "MOVED_OUT", "reason", "Chuyển sang tỉnh khác");
    }

    private static Map<String, Object> away() {
        return Map.of(
                "hostName",
                "Chi bộ Học viện",
                "from",
                MemberFixture.today().toString(),
                "to",
                MemberFixture.today().plusDays(90).toString(),
                "reason",
                "Đi học tập trung");
    }

    private static Map<String, Object> exemption() {
        String today = MemberFixture.today().toString();
        return Map.of("reason", "Tuổi cao, sức yếu", "from", today, "decidedOn", today, "reportedOn", today);
    }

    private static Map<String, Object> duty() {
        return Map.of(
                "reason", "Nhiệm vụ đặc biệt", "from", MemberFixture.today().toString());
    }

    private static Call ends(String operationId, String verb, Map<String, Object> begun) {
        Map<String, Object> body = Map.of("day", MemberFixture.today().toString(), "reason", "Đã hết lý do");
        return post(operationId, member().with(verb, begun), verb + "/end", body);
    }

    private static Call post(String operationId, MemberFixture member, String verb, Map<String, Object> body) {
        return change(operationId, POST, member, verb, body);
    }

    private static Call change(
            String operationId, Method method, MemberFixture member, String verb, Map<String, Object> body) {
        return new Call(
                operationId,
                method,
                member.path() + verb,
                JSON.valueToTree(body),
                member.read().header("ETag"),
                member.path(),
                Api.OFFICE);
    }
}
