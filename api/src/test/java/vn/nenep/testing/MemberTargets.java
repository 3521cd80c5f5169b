package vn.nenep.testing;

import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import io.restassured.http.Method;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** Members of the first cell, however they stand. */
final class MemberTargets {

    private static final String AWAY = "/temporary-transfer";
    private static final String EXEMPTION = "/exemption";
    private static final String DUTY = "/special-duty";

    private MemberTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        String members = MemberFixture.MEMBERS;
        makers.put(
                "listMembers any",
                (state, who) -> Target.read("listMembers", members + "?limit=200", null, Api.OFFICE));
        makers.put(
                "listMembers other/of-the-cell",
                (state, who) -> Target.read(
                        "listMembers",
                        members + "?organizationId=" + Cell.model().id(),
                        Cell.model().id(),
                        Api.OFFICE));
        makers.put("createMember other", (state, who) -> {
            Map<String, Object> person = MemberFixture.person(Cell.model().id());
            String name = person.get("fullName").toString();
            String seen = members + "?q=" + name.substring(name.lastIndexOf(' ') + 1);
            return Target.change(
                    "createMember",
                    POST,
                    members,
                    person,
                    null,
                    seen,
                    Api.OFFICE,
                    Cell.model().id());
        });
        for (String about : new String[] {"other", "me"}) {
            makers.put("getMember " + about, (state, who) -> {
                MemberFixture member = about.equals("me") ? me(who.memberId()) : in(state);
                return Target.read("getMember", member.path(), member.id(), Api.ADMINISTRATOR);
            });
            makers.put("getMemberHistory " + about, (state, who) -> {
                MemberFixture member = about.equals("me") ? me(who.memberId()) : in(state);
                return Target.read("getMemberHistory", member.path() + "/history", member.id(), Api.ADMINISTRATOR);
            });
        }
        put(makers, "updateMember other", PUT, "", MemberFixture::details);
        put(makers, "transferMember other", POST, "/transfer", () -> transfer(MemberFixture.siblingCell()));
        put(makers, "transferMember other/to-another-province", POST, "/transfer", () -> transfer(foreignCell()));
        put(
                makers,
                "endMembership other",
                POST,
                "/leave",
                () -> Map.of("day", today(), "kind", "MOVED_OUT", "reason", "Chuyển sang tỉnh khác"));
        put(makers, "startTemporaryTransfer other", POST, AWAY, MemberTargets::away);
        put(makers, "startTemporaryTransfer other/to-a-sibling", POST, AWAY, () -> {
            Map<String, Object> away = new HashMap<>(away());
            away.remove("hostName");
            away.put("hostCellId", MemberFixture.siblingCell());
            return away;
        });
        put(makers, "grantExemption other", POST, EXEMPTION, MemberTargets::exemption);
        put(makers, "startSpecialDuty other", POST, DUTY, MemberTargets::duty);
        put(makers, "endTemporaryTransfer other", POST, AWAY + "/end", MemberTargets::end);
        put(makers, "endExemption other", POST, EXEMPTION + "/end", MemberTargets::end);
        put(makers, "endSpecialDuty other", POST, DUTY + "/end", MemberTargets::end);
        return makers;
    }

    private static MemberFixture in(String state) {
        MemberFixture member = MemberFixture.inModelCell();
        return switch (state) {
            case "active" -> member;
            case "exempt" -> member.with(EXEMPTION, exemption());
            case "away" -> member.with(AWAY, away());
            case "on-duty" -> member.with(DUTY, duty());
            case "left" ->
                member.with("/leave", Map.of("day", today(), "kind", "MOVED_OUT", "reason", "Chuyển đi tỉnh khác"));
            default -> throw new IllegalArgumentException(state);
        };
    }

    private static MemberFixture me(String memberId) {
        return new MemberFixture(memberId, Cell.model().id());
    }

    private static Map<String, Object> transfer(String cellId) {
        return Map.of("toCellId", cellId, "on", today(), "reason", "Chuyển công tác");
    }

    private static String foreignCell() {
        return TreeFixture.cell(TreeFixture.committee(TreeFixture.province()));
    }

    private static Map<String, Object> away() {
        return Map.of(
                "hostName",
                "Chi bộ Học viện",
                "from",
                today(),
                "to",
                LocalDate.parse(today()).plusDays(90).toString(),
                "reason",
                "Đi học tập trung");
    }

    private static Map<String, Object> exemption() {
        return Map.of("reason", "Tuổi cao, sức yếu", "from", today(), "decidedOn", today(), "reportedOn", today());
    }

    private static Map<String, Object> duty() {
        return Map.of("reason", "Nhiệm vụ đặc biệt", "from", today());
    }

    private static Map<String, Object> end() {
        return Map.of("day", today(), "reason", "Đã hết lý do");
    }

    private static String today() {
        return MemberFixture.today().toString();
    }

    private static void put(
            Map<String, Maker> makers,
            String row,
            Method method,
            String verb,
            java.util.function.Supplier<Map<String, Object>> body) {
        String operationId = row.substring(0, row.indexOf(' '));
        makers.put(row, (state, who) -> {
            MemberFixture member = in(state);
            return Target.change(
                    operationId,
                    method,
                    member.path() + verb,
                    body.get(),
                    member.read().header("ETag"),
                    member.path(),
                    Api.ADMINISTRATOR,
                    member.id());
        });
    }
}
