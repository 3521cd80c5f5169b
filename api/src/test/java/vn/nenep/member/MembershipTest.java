package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MemberFixture;

/** How memberships begin, change and end; each test reads a second time. */
@QuarkusTest
class MembershipTest {

    private final String today = MemberFixture.today().toString();

    @AfterEach
    void takeBack() {
        MemberFixture.takeBackAll();
    }

    @Test
    void aNewMemberIsReadAsEnteredAndFoundByName() {
        Map<String, Object> person = MemberFixture.person(Cell.model().id());
        person.put("fullName", Normalizer.normalize(person.get("fullName") + "  Ưởng ", Normalizer.Form.NFD));

        MemberFixture made = MemberFixture.enrolled(person);

        JsonPath read = made.read().jsonPath();
        String name = Normalizer.normalize(person.get("fullName").toString(), Normalizer.Form.NFC)
                .strip()
                .replace("  ", " ");
        assertThat(read.getString("fullName")).isEqualTo(name);
        assertThat(read.getString("cellName")).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
        assertThat(read.getString("category")).isEqualTo("PROBATIONARY");
        assertThat(read.getString("status")).isEqualTo("CURRENT");
        assertThat(read.getString("standing")).isEqualTo("ACTIVE");
        for (String property : List.of("cardNumber", "bornOn", "phone", "email", "admittedOn")) {
            assertThat(read.getString(property)).isEqualTo(person.get(property));
        }
        assertThat(found(name.split(" ")[2] + " uong")).containsExactly(made.id());
        assertThat(found("uong kiemthu " + name.split(" ")[2])).containsExactly(made.id());
        assertThat(found(name.split(" ")[2].substring(1)))
                .as("a word is found by its beginning")
                .isEmpty();
    }

    @Test
    void aCorrectedNameIsFoundAndTheOldOneIsNot() {
        MemberFixture member = MemberFixture.inModelCell();
        String old = word(member);
        Map<String, Object> details = MemberFixture.details();
        details.put("recognizedOn", today);

        Answers.ok(Api.as(Api.SECRETARY, member.read(), details).put(member.path()));

        JsonPath read = member.read().jsonPath();
        assertThat(read.getString("fullName")).isEqualTo(details.get("fullName"));
        assertThat(read.getString("category")).isEqualTo("OFFICIAL");
        assertThat(read.getString("recognizedOn")).isEqualTo(today);
        assertThat(found(old)).isEmpty();
        assertThat(found(word(member))).containsExactly(member.id());
        JsonPath latest = history(member).jsonPath();
        assertThat(latest.getString("items[0].kind")).isEqualTo("CORRECTED");
        assertThat(latest.getList("items[0].corrected", String.class)).contains("fullName", "recognizedOn");
        assertThat(latest.getString("items[0].formerName")).contains(old);
        assertThat(latest.getString("items[0].recordedBy")).isEqualTo("Đặng Quốc Hưng");
    }

    @Test
    void twoPeopleCannotHaveOneCardNumber() {
        Map<String, Object> first = MemberFixture.person(Cell.model().id());
        Map<String, Object> second = MemberFixture.person(MemberFixture.siblingCell());
        second.put("cardNumber", first.get("cardNumber"));
        MemberFixture holder = MemberFixture.enrolled(first);

        Answers.problem(Api.as(Api.OFFICE, second).post(MemberFixture.MEMBERS), 409, "card-number-taken");
        leave(holder);
        MemberFixture successor = MemberFixture.enrolled(second);

        assertThat(successor.read().jsonPath().getString("cardNumber")).isEqualTo(first.get("cardNumber"));
    }

    @Test
    void aTransferredMemberIsInTheOtherCellAndHoldsNoOfficeThere() {
        Map<String, Object> person = MemberFixture.person(Cell.model().id());
        person.put("position", "COMMITTEE_MEMBER");
        person.put("joinedOn", MemberFixture.today().minusDays(10).toString());
        MemberFixture member = MemberFixture.enrolled(person);
        String target = MemberFixture.siblingCell();

        Answers.ok(Api.as(
                        Api.OFFICE,
                        member.read(),
                        Map.of(
                                "toCellId",
                                target,
                                "on",
                                today,
                                "reason",
                                "Chuyển công tác",
                                "decisionNumber",
                                "12-QĐ/ĐU"))
                .post(member.path() + "/transfer"));

        JsonPath read = member.read(Api.OFFICE).jsonPath();
        assertThat(read.getString("cellId")).isEqualTo(target);
        assertThat(read.getString("position")).isEqualTo("NONE");
        Answers.problem(Api.as(Api.SECRETARY).get(member.path()), 404, "not-found");
        JsonPath history = history(member).jsonPath();
        assertThat(history.getList("items.kind", String.class)).containsExactly("TRANSFERRED", "ENROLLED");
        assertThat(history.getString("items[0].fromCellName")).isEqualTo("Chi bộ Khoa Xây dựng Đảng");
        assertThat(history.getString("items[0].decisionNumber")).isEqualTo("12-QĐ/ĐU");
        assertThat(history.getString("items[0].recordedBy")).isEqualTo("Hồ Ngọc Ánh");
    }

    @Test
    void whoeverHasLeftIsInNoListButReadAndUnchangeable() {
        MemberFixture member = MemberFixture.inModelCell();
        String name = word(member);

        leave(member);

        JsonPath read = member.read().jsonPath();
        assertThat(read.getString("status")).isEqualTo("LEFT");
        assertThat(read.getString("leftOn")).isEqualTo(today);
        assertThat(read.getString("leftKind")).isEqualTo("MOVED_OUT");
        assertThat(read.getList("allowedActions", String.class)).containsExactly("getMemberHistory");
        assertThat(found(name)).isEmpty();
        assertThat(found(name + "&status=LEFT")).containsExactly(member.id());
        Answers.problem(
                Api.as(Api.OFFICE, member.read(), MemberFixture.details()).put(member.path()), 409, "wrong-state");
        Answers.problem(
                Api.as(Api.OFFICE, member.read(), exemption(0, null)).post(member.path() + "/exemption"),
                409,
                "wrong-state");
    }

    @Test
    void anExemptionBeginsLastsAndEnds() {
        MemberFixture member = MemberFixture.inModelCell();

        Answers.ok(Api.as(Api.SECRETARY, member.read(), exemption(0, null)).post(member.path() + "/exemption"));
        JsonPath exempt = member.read().jsonPath();
        Answers.ok(Api.as(Api.SECRETARY, member.read(), end(0)).post(member.path() + "/exemption/end"));

        assertThat(exempt.getString("standing")).isEqualTo("EXEMPT");
        assertThat(exempt.getString("standingFrom")).isEqualTo(today);
        assertThat(exempt.getList("allowedActions", String.class))
                .contains("endExemption")
                .doesNotContain("grantExemption", "startTemporaryTransfer");
        JsonPath read = member.read().jsonPath();
        assertThat(read.getString("standing")).as("its last day is today").isEqualTo("EXEMPT");
        assertThat(read.getString("standingTo")).isEqualTo(today);
        assertThat(history(member).jsonPath().getList("items.kind", String.class))
                .containsExactly("EXEMPTION_ENDED", "EXEMPTION_GRANTED", "ENROLLED");
        assertThat(history(member).jsonPath().getString("items[1].decidedOn")).isEqualTo(today);
    }

    @Test
    void whatWasGrantedByMistakeIsCalledOff() {
        MemberFixture member = MemberFixture.inModelCell().with("/exemption", exemption(0, 30));

        Answers.ok(Api.as(Api.SECRETARY, member.read(), end(-1)).post(member.path() + "/exemption/end"));

        assertThat(member.read().jsonPath().getString("standing")).isEqualTo("ACTIVE");
        member.with("/special-duty", Map.of("reason", "Nhiệm vụ đặc biệt", "from", today));
        assertThat(member.read().jsonPath().getString("standing")).isEqualTo("SPECIAL_DUTY");
        Answers.problem(
                Api.as(Api.SECRETARY, member.read(), end(0)).post(member.path() + "/exemption/end"),
                409,
                "wrong-state");
    }

    @Test
    void aTransferThatBeginsLaterIsAnnouncedAndCannotOverlap() {
        MemberFixture member = MemberFixture.inModelCell().with("/temporary-transfer", away(10, 20));

        JsonPath read = member.read().jsonPath();
        assertThat(read.getString("standing")).isEqualTo("ACTIVE");
        assertThat(read.getString("comingStanding.standing")).isEqualTo("TEMPORARILY_AWAY");
        assertThat(read.getString("comingStanding.from"))
                .isEqualTo(MemberFixture.today().plusDays(10).toString());
        for (int[] days : new int[][] {{0, 10}, {20, 30}, {12, 13}, {0, 40}}) {
            Answers.problem(
                    Api.as(Api.SECRETARY, member.read(), exemption(days[0], days[1]))
                            .post(member.path() + "/exemption"),
                    409,
                    "standing-overlap");
        }
        Answers.problem(
                Api.as(Api.SECRETARY, member.read(), exemption(0, null)).post(member.path() + "/exemption"),
                409,
                "standing-overlap");
        member.with("/exemption", exemption(0, 9)).with("/exemption", exemption(21, null));
        assertThat(member.read().jsonPath().getString("standing")).isEqualTo("EXEMPT");
    }

    @Test
    void theHostIsACellInScopeOrAName() {
        MemberFixture member = MemberFixture.inModelCell();
        Map<String, Object> elsewhere =
                Map.of("hostCellId", Cell.other().id(), "from", today, "to", today, "reason", "Đi học");
        Map<String, Object> home =
                Map.of("hostCellId", Cell.model().id(), "from", today, "to", today, "reason", "Đi học");

        Answers.problem(
                Api.as(Api.OFFICE, member.read(), elsewhere).post(member.path() + "/temporary-transfer"),
                404,
                "not-found");
        Answers.problem(
                Api.as(Api.OFFICE, member.read(), home).post(member.path() + "/temporary-transfer"),
                422,
                "cell-not-possible");
        member.with("/temporary-transfer", elsewhere);

        assertThat(history(member).jsonPath().getString("items[0].cellName")).isEqualTo("Chi bộ Khu phố 1");
        assertThat(member.read().jsonPath().getString("standing")).isEqualTo("TEMPORARILY_AWAY");
    }

    @Test
    void ofTwoEditsAtOnceOneIsStale() throws Exception {
        MemberFixture member = MemberFixture.inModelCell();
        Response seen = member.read();
        Callable<Integer> exempt = () -> Api.as(Api.SECRETARY, seen, exemption(0, null))
                .post(member.path() + "/exemption")
                .statusCode();
        Callable<Integer> correct = () -> Api.as(Api.OFFICE, seen, MemberFixture.details())
                .put(member.path())
                .statusCode();
        ExecutorService two = Executors.newFixedThreadPool(2);

        List<Future<Integer>> answers = two.invokeAll(List.of(exempt, correct));

        two.shutdown();
        assertThat(List.of(answers.get(0).get(), answers.get(1).get())).containsExactlyInAnyOrder(200, 412);
        assertThat(history(member).jsonPath().getList("items")).hasSize(2);
    }

    @Test
    void aChangeOfWhatBelongsToTheMemberRaisesTheVersion() {
        MemberFixture member = MemberFixture.inModelCell();
        Response before = member.read();

        member.with("/exemption", exemption(0, null));

        Answers.problem(
                Api.as(Api.SECRETARY, before, MemberFixture.details()).put(member.path()), 412, "stale-version");
    }

    @Test
    void theHistoryIsReadPageByPage() {
        MemberFixture member = MemberFixture.inModelCell().with("/exemption", exemption(0, 1));
        member.with("/exemption", exemption(5, 6)).with("/exemption", exemption(8, 9));

        JsonPath first = Answers.ok(Api.as(Api.SECRETARY).get(member.path() + "/history?limit=3"))
                .jsonPath();
        JsonPath second = Answers.ok(Api.as(Api.SECRETARY)
                        .get(member.path() + "/history?limit=3&pageToken=" + first.getString("nextPageToken")))
                .jsonPath();

        assertThat(first.getList("items.effectiveFrom", String.class)).containsExactly(day(8), day(5), today);
        assertThat(second.getList("items.kind", String.class)).containsExactly("ENROLLED");
        assertThat(second.getString("nextPageToken")).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.SECRETARY, Api.COMMITTEE_MEMBER, Api.OFFICE, Api.SUPERIOR, Api.ADMINISTRATOR})
    void thoseWhoKeepThePapersReadCardAndContacts(String user) {
        MemberFixture member = MemberFixture.inModelCell();

        assertThat(member.read(user).asString()).contains("cardNumber", "bornOn", "phone", "email");
        assertThat(listed(user, member)).contains("cardNumber", "bornOn", "phone", "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {Api.MEMBER, Api.MINUTE_TAKER, Api.INSPECTOR, Api.MACHINE})
    void nobodyElseReadsCardAndContacts(String user) {
        MemberFixture member = MemberFixture.inModelCell();

        assertThat(member.read(user).asString()).doesNotContain("cardNumber", "bornOn", "phone", "email");
        assertThat(listed(user, member)).contains(member.id()).doesNotContain("cardNumber", "bornOn", "phone", "email");
        Answers.problem(Api.as(user).get(member.path() + "/history"), 403, "not-allowed");
    }

    @Test
    void aMemberReadsTheirOwnCardAndHistory() {
        String path = MemberFixture.MEMBERS + "/" + Cell.memberId(Api.MEMBER);
        Response own = Answers.ok(Api.as(Api.SECRETARY).get(path));
        JsonPath was = own.jsonPath();
        Map<String, Object> details = Map.of(
                "fullName", was.getString("fullName"),
                "position", was.getString("position"),
                "admittedOn", was.getString("admittedOn"),
                "recognizedOn", was.getString("recognizedOn"),
                "phone", "0900 000 001");
        Answers.ok(Api.as(Api.SECRETARY, own, details).put(path));

        JsonPath read = Answers.ok(Api.as(Api.MEMBER).get(path)).jsonPath();

        assertThat(read.getString("phone")).isEqualTo("0900 000 001");
        assertThat(read.getList("allowedActions", String.class)).containsExactly("getMemberHistory");
        assertThat(Answers.ok(Api.as(Api.MEMBER).get(path + "/history"))
                        .jsonPath()
                        .getList("items.kind", String.class))
                .contains("ENROLLED", "CORRECTED");
        assertThat(Answers.ok(Api.as(Api.MINUTE_TAKER).get(path)).jsonPath().getString("phone"))
                .isNull();
    }

    @Test
    void theAuditNamesEveryChange() {
        MemberFixture member = MemberFixture.inModelCell().with("/exemption", exemption(0, null));
        leave(member);

        assertThat(Answers.ok(Api.as(Api.ADMINISTRATOR).get("/api/v1/audit-entries?objectId=" + member.id()))
                        .jsonPath()
                        .getList("items.action", String.class))
                .containsExactly("endMembership", "grantExemption", "createMember");
    }

    @Test
    void whoWasEnteredByMistakeIsNowhere() {
        MemberFixture member = MemberFixture.inModelCell();

        MemberFixture.takeBackAll();

        Answers.problem(Api.as(Api.ADMINISTRATOR).get(member.path()), 404, "not-found");
        Answers.problem(Api.as(Api.ADMINISTRATOR).get(member.path() + "/history"), 404, "not-found");
        Answers.problem(
                Api.as(Api.ADMINISTRATOR)
                        .header("If-Match", "\"1\"")
                        .contentType("application/json")
                        .body(exemption(0, null))
                        .post(member.path() + "/exemption"),
                404,
                "not-found");
    }

    private void leave(MemberFixture member) {
        member.with("/leave", Map.of("day", today, "kind", "MOVED_OUT", "reason", "Chuyển sang tỉnh khác"));
    }

    private Map<String, Object> exemption(int from, Integer to) {
        Map<String, Object> body = new java.util.HashMap<>(
                Map.of("reason", "Tuổi cao, sức yếu", "from", day(from), "decidedOn", today, "reportedOn", today));
        if (to != null) {
            body.put("to", day(to));
        }
        return body;
    }

    private static Map<String, Object> away(int from, int to) {
        return Map.of("hostName", "Chi bộ Học viện", "from", day(from), "to", day(to), "reason", "Đi học tập trung");
    }

    private static Map<String, Object> end(int day) {
        return Map.of("day", day(day), "reason", "Đã hết lý do");
    }

    private static String day(int away) {
        return MemberFixture.today().plusDays(away).toString();
    }

    private static String word(MemberFixture member) {
        String name = member.read().jsonPath().getString("fullName");
        return name.substring(name.lastIndexOf(' ') + 1);
    }

    private static String listed(String user, MemberFixture member) {
        return Answers.ok(Api.as(user).get(MemberFixture.MEMBERS + "?q=" + word(member)))
                .asString();
    }

    private static Response history(MemberFixture member) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(member.path() + "/history"));
    }

    private static List<String> found(String query) {
        return Answers.ok(Api.as(Api.ADMINISTRATOR).get(MemberFixture.MEMBERS + "?q=" + query))
                .jsonPath()
                .getList("items.id", String.class);
    }
}
