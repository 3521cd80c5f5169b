package vn.nenep.testing;

import io.restassured.response.Response;
import jakarta.enterprise.inject.spi.CDI;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import vn.nenep.member.MemberService;

/**
 * A member made for one test, probationary, so that no vote base changes. Whoever makes one calls {@link #takeBackAll}
 * afterwards: other tests count the rosters of the synthetic province.
 */
public record MemberFixture(String id, String cellId) {

    public static final String MEMBERS = "/api/v1/members";

    /** In every name that is made here, and in no other. */
    private static final String MARK = "Kiểmthử";

    private static final String FOLDED_MARK = "kiemthu";

    /** In the first secretary's cell since today. */
    public static MemberFixture inModelCell() {
        return in(Cell.model().id());
    }

    /** On the roster of a meeting that began before midnight, too. */
    public static MemberFixture inModelCellSinceYesterday() {
        Map<String, Object> person = person(Cell.model().id());
        person.put("joinedOn", today().minusDays(1).toString());
        return enrolled(person);
    }

    public static MemberFixture in(String cellId) {
        return enrolled(person(cellId));
    }

    public static MemberFixture enrolled(Map<String, Object> person) {
        Response made = Answers.ok(Api.as(Api.ADMINISTRATOR, person).post(MEMBERS));
        return new MemberFixture(
                made.jsonPath().getString("id"), made.jsonPath().getString("cellId"));
    }

    /** What a creation takes. */
    public static Map<String, Object> person(String cellId) {
        Map<String, Object> person = details();
        person.put("cellId", cellId);
        person.put("joinedOn", today().toString());
        person.put("reason", "Mới kết nạp");
        return person;
    }

    /** What a correction takes: another name each time. */
    public static Map<String, Object> details() {
        Map<String, Object> details = new HashMap<>();
        details.put("fullName", "Ngô " + MARK + " " + word());
        details.put("phone", "0912 345 678");
        details.put("email", "kiem.thu@example.org");
        details.put("cardNumber", String.valueOf(ThreadLocalRandom.current().nextLong(10_000_000, 10_000_000_000L)));
        details.put("bornOn", "1990-02-03");
        details.put("position", "NONE");
        details.put("admittedOn", today().minusDays(100).toString());
        return details;
    }

    /** Of another cell that the committee of the first cell keeps. */
    public static String siblingCell() {
        return Answers.ok(Api.as(Api.OFFICE).get("/api/v1/organizations?kind=CELL"))
                .jsonPath()
                .getList("items.id", String.class)
                .stream()
                .filter(id -> !id.equals(Cell.model().id()))
                .findFirst()
                .orElseThrow();
    }

    /** The committee above the first cell. */
    public static String committee() {
        return Answers.ok(Api.as(Api.OFFICE).get("/api/v1/organizations?kind=SUPERIOR_COMMITTEE"))
                .jsonPath()
                .getString("items[0].id");
    }

    /** Enters the exemption, transfer or duty that the call is for. */
    public MemberFixture with(String verb, Map<String, Object> body) {
        Answers.ok(Api.as(Api.ADMINISTRATOR, read(), body).post(path() + verb));
        return this;
    }

    public Response read() {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(path()));
    }

    public Response read(String user) {
        return Answers.ok(Api.as(user).get(path()));
    }

    public String path() {
        return MEMBERS + "/" + id;
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    /** None of those made here are on any roster any more. Works when no test is running too. */
    public static void takeBackAll() {
        MemberService members = CDI.current().select(MemberService.class).get();
        made().forEach(members::undoEnroll);
    }

    private static List<UUID> made() {
        String ofTests = "select id from party_member where voided = 0 and search_name like ?";
        return Sql.column(ofTests, "%" + FOLDED_MARK + "%").stream()
                .map(Sql::id)
                .toList();
    }

    /** A word of letters that no other name has. */
    private static String word() {
        StringBuilder word = new StringBuilder("Q");
        for (int i = 0; i < 7; i++) {
            word.append((char) ('a' + ThreadLocalRandom.current().nextInt(26)));
        }
        return word.toString();
    }
}
