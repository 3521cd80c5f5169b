package vn.nenep.testing;

import io.quarkus.arc.Arc;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import vn.nenep.access.AccountService;
import vn.nenep.access.Role;
import vn.nenep.member.MemberService;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.organization.OrganizationService;
import vn.nenep.organization.OrganizationService.NewOrganization;

/** Organisations of a test's own, made by requests of the administrator. Ids are texts, as requests have them. */
public final class TreeFixture {

    public static final String ORGANIZATIONS = "/api/v1/organizations";
    public static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final Map<Integer, String> PROVINCES = new ConcurrentHashMap<>();

    private TreeFixture() {}

    /** Another province, of which nobody but the administrator knows: what is counted in the first one stays so. */
    public static String province() {
        return PROVINCES.computeIfAbsent(RestAssured.port, port -> newProvince());
    }

    private static String newProvince() {
        UUID id = bean(OrganizationService.class)
                .add(new NewOrganization(code(), "Đảng bộ tỉnh Thử Nghiệm", "PROVINCE_COMMITTEE", null, null, FOUNDED));
        assign(Api.ADMINISTRATOR, Role.ADMINISTRATOR, id.toString(), "TreeFixture");
        return id.toString();
    }

    public static void assign(String user, Role role, String organizationId, String reason) {
        String account = Answers.json(Answers.ok(Api.as(user).get("/api/v1/me")))
                .path("accountId")
                .textValue();
        bean(AccountService.class)
                .assign(UUID.fromString(account), role, UUID.fromString(organizationId), FOUNDED, null, reason);
    }

    public static String committee(String parentId) {
        return found(founding(parentId, "SUPERIOR_COMMITTEE"));
    }

    public static String cell(String parentId) {
        return found(cellFounding(parentId));
    }

    public static String group(String cellId) {
        return found(founding(cellId, "GROUP"));
    }

    /** Since 2020 on, so that there is a past to change. */
    public static Map<String, Object> founding(String parentId, String kind) {
        Map<String, Object> founding = naming();
        founding.remove("effectiveOn");
        founding.put("parentId", parentId);
        founding.put("kind", kind);
        founding.put("activeFrom", FOUNDED.toString());
        return founding;
    }

    public static Map<String, Object> cellFounding(String parentId) {
        Map<String, Object> founding = founding(parentId, "CELL");
        founding.put("cellType", "VILLAGE_RESIDENTIAL");
        return founding;
    }

    public static Map<String, Object> naming() {
        Map<String, Object> naming = grounds();
        naming.put("code", code());
        naming.put("name", "Tổ đảng số " + naming.get("code"));
        naming.put("zone", "Asia/Ho_Chi_Minh");
        return naming;
    }

    public static Map<String, Object> splitting(List<String> memberIds) {
        Map<String, Object> splitting = naming();
        splitting.remove("zone");
        splitting.put("cellType", "VILLAGE_RESIDENTIAL");
        splitting.put("memberIds", memberIds);
        return splitting;
    }

    public static Map<String, Object> grounds() {
        return grounds(TODAY);
    }

    public static Map<String, Object> grounds(LocalDate day) {
        Map<String, Object> grounds = new LinkedHashMap<>();
        grounds.put("effectiveOn", day.toString());
        grounds.put("reason", "Sắp xếp lại tổ chức");
        grounds.put("decisionNumber", "12-QĐ/ĐU");
        return grounds;
    }

    public static Map<String, Object> grounds(String property, String id) {
        return grounds(property, id, TODAY);
    }

    public static Map<String, Object> grounds(String property, String id, LocalDate day) {
        Map<String, Object> grounds = grounds(day);
        grounds.put(property, id);
        return grounds;
    }

    public static String found(Map<String, Object> founding) {
        return id(Answers.ok(Api.as(Api.ADMINISTRATOR, founding).post(ORGANIZATIONS))
                .header("Location"));
    }

    public static Response read(String id) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(path(id)));
    }

    public static Response history(String id) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(path(id) + "/history"));
    }

    /** By the administrator, from the version that is there now. */
    public static Response post(String id, String verb, Map<String, Object> body) {
        return Api.as(Api.ADMINISTRATOR, read(id), body).post(path(id) + "/" + verb);
    }

    public static Response move(String id, String parentId, LocalDate day) {
        return post(id, "move", grounds("parentId", parentId, day));
    }

    public static Response merge(String id, String targetId, LocalDate day) {
        return post(id, "merge", grounds("targetId", targetId, day));
    }

    public static List<String> addMembers(String cellId, int count) {
        MemberService members = bean(MemberService.class);
        return IntStream.range(0, count)
                .mapToObj(i -> members.add(new NewMember(
                                UUID.fromString(cellId),
                                "Trần Văn " + "ABCDEFGHIKLMNOP".charAt(i),
                                "NONE",
                                LocalDate.of(2001, 5, 19),
                                LocalDate.of(2002, 5, 19)))
                        .toString())
                .toList();
    }

    public static String path(String id) {
        return ORGANIZATIONS + "/" + id;
    }

    /** Of a path. */
    public static String id(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    public static String code() {
        return "T-" + UUID.randomUUID().toString().substring(0, 13);
    }

    public static <T> T bean(Class<T> type) {
        return Arc.container().instance(type).get();
    }
}
