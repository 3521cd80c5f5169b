package vn.nenep.roster;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import vn.nenep.access.AccountService;
import vn.nenep.access.OrgScope;
import vn.nenep.access.Role;
import vn.nenep.member.MemberDetails;
import vn.nenep.member.MemberService;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.member.Position;
import vn.nenep.member.RosterEntry;
import vn.nenep.organization.OrganizationService;
import vn.nenep.organization.OrganizationService.NewOrganization;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.RosterFixture;

/** A list of members from the upload to the undone batch. */
@QuarkusTest
class RosterImportTest {

    private static final Logger LOG = Logger.getLogger(RosterImportTest.class);
    private static final int MANY = 10_000;
    private static final LocalDate FOUNDED = LocalDate.of(2020, 1, 1);
    private static final List<String> FAMILIES = List.of("Nguyễn", "Trần", "Lê", "Phạm", "Đỗ", "Vũ", "Đặng", "Bùi");
    private static final List<String> MIDDLES = List.of("Văn", "Thị", "Đức", "Minh", "Ngọc", "Xuân", "Quốc", "Thu");
    private static final List<String> GIVEN =
            List.of("An", "Ánh", "Bình", "Dũng", "Đào", "Giang", "Hoa", "Hoà", "Hùng", "Hưng", "Lan", "Thủy", "Ưởng");

    private static UUID root;

    @Inject
    OrganizationService organizations;

    @Inject
    MemberService members;

    @Inject
    AccountService accounts;

    @Inject
    RosterPurge purge;

    @Inject
    AgroalDataSource database;

    @Test
    void aListWithErrorsIsReadDecidedAppliedAndUndone() {
        String committee = committee(3, 20);
        Map<String, String> before = membersAsTheyAre(committee);
        List<List<String>> list = new ArrayList<>(list(committee));
        mangle(list, cells(committee));

        RosterFixture made = RosterFixture.read(committee, Xlsx.of(list));

        assertThat(counts(made))
                .containsEntry("ERROR", 2)
                .containsEntry("MOVED", 1)
                .containsEntry("MISSPELT", 1)
                .containsEntry("CHANGED", 1)
                .containsEntry("DUPLICATE", 1)
                .containsEntry("ADDED", 1)
                .containsEntry("LEFT", 1)
                .containsEntry("UNCHANGED", 54);
        Answers.problem(Api.as(Api.OFFICE, made.read()).post(made.path() + "/apply"), 409, "roster-rows-undecided");
        decide(made);
        assertThat(made.applyAndWait().state()).isEqualTo("APPLIED");

        Map<String, String> after = membersAsTheyAre(committee);
        assertThat(changed(before, after)).hasSize(4);
        assertThat(after.values().stream().filter(text -> text.contains("Người Mới Đến")))
                .hasSize(1);
        RosterFixture again = RosterFixture.read(committee, Xlsx.of(list));
        assertThat(counts(again)).containsEntry("UNCHANGED", 58).containsEntry("DUPLICATE", 1);

        assertThat(made.undoAndWait().state()).isEqualTo("UNDONE");

        assertThat(membersAsTheyAre(committee)).isEqualTo(before);
        Answers.problem(Api.as(Api.OFFICE, made.read()).post(made.path() + "/undo"), 409, "wrong-state");
    }

    @Test
    void whatSomebodyTouchedSinceIsNotUndone() {
        String committee = committee(1, 6);
        List<List<String>> list = new ArrayList<>(list(committee));
        int renamed = 2;
        list.set(renamed, with(list.get(renamed), 0, list.get(renamed).get(0) + "g"));
        RosterFixture made = RosterFixture.read(committee, RosterFixture.csv(list));
        made.decideAll("MISSPELT", "ACCEPT").applyAndWait();
        UUID member = UUID.fromString(
                made.rows("&proposal=MISSPELT").get(0).at("/onRoster/memberId").textValue());
        members.correct(member, again(members.details(member)));

        Response refused = Api.as(Api.OFFICE, made.read()).post(made.path() + "/undo");

        Answers.problem(refused, 409, "roster-undo-blocked");
        assertThat(Answers.json(refused).at("/violations/0/field").textValue()).isEqualTo("rows[3]");
        assertThat(made.state()).isEqualTo("APPLIED");
    }

    @Test
    void aCardNumberOfSomebodyElsewhereStopsTheWholeListAndNamesTheRow() {
        String elsewhere = committee(1, 2);
        String taken = list(elsewhere).get(1).get(1);
        String committee = committee(1, 3);
        Map<String, String> before = membersAsTheyAre(committee);
        List<List<String>> list = new ArrayList<>(list(committee));
        list.add(List.of(
                "Trịnh Thử Nghiệm",
                "",
                "1980-01-01",
                "2005-05-19",
                "2006-05-19",
                cells(committee).get(0)));
        list.add(List.of(
                "Trương Thử Nghiệm",
                taken,
                "1980-01-01",
                "2005-05-19",
                "2006-05-19",
                cells(committee).get(0)));
        RosterFixture made = RosterFixture.read(committee, RosterFixture.csv(list));

        made.decideAll("ADDED", "ACCEPT").applyAndWait();

        assertThat(made.state()).isEqualTo("DECIDING");
        assertThat(Answers.json(made.read()).path("failure").textValue()).isEqualTo("card-number-taken");
        assertThat(Answers.json(made.read()).path("failureRow").intValue()).isEqualTo(6);
        assertThat(membersAsTheyAre(committee)).isEqualTo(before);
    }

    @Test
    void twoRowsAreNotOneMember() {
        String committee = committee(1, 3);
        List<List<String>> list = new ArrayList<>(list(committee));
        list.add(List.of(
                "Trịnh Thử Nghiệm",
                "",
                "1980-01-01",
                "2005-05-19",
                "",
                cells(committee).get(0)));
        RosterFixture made = RosterFixture.read(committee, RosterFixture.csv(list));
        JsonNode added = made.rows("&proposal=ADDED").get(0);
        String member =
                made.rows("&proposal=UNCHANGED").get(0).at("/onRoster/memberId").textValue();
        Answers.ok(made.decide(added, Map.of("decision", "MATCH", "memberId", member)));

        Response refused = Api.as(Api.OFFICE, made.read()).post(made.path() + "/apply");

        Answers.problem(refused, 409, "roster-rows-share-member");
        assertThat(Answers.json(refused).at("/violations/0/field").textValue()).isEqualTo("rows[5]");
    }

    @Test
    void aCellElsewhereIsAsUnknownAsNone() {
        String committee = committee(1, 2);
        List<List<String>> list = new ArrayList<>(list(committee));
        String cellOfOthers = cells(committee(1, 1)).get(0);
        list.set(1, with(list.get(1), 5, cellOfOthers));
        list.set(2, with(list.get(2), 5, "99.999.999"));

        RosterFixture made = RosterFixture.read(committee, RosterFixture.csv(list));

        List<JsonNode> wrong = made.rows("&proposal=ERROR");
        assertThat(wrong).hasSize(2);
        assertThat(wrong.get(0).path("errors")).isEqualTo(wrong.get(1).path("errors"));
        assertThat(wrong.get(0).at("/errors/0/message").textValue()).isEqualTo("tổ chức đã chọn không có chi bộ này");
    }

    @Test
    void theFileOfErrorsSaysWhatIsWrongAndComesBackMended() {
        String committee = committee(1, 2);
        List<List<String>> list = new ArrayList<>(list(committee));
        list.set(1, with(with(list.get(1), 3, "31/02/1995"), 0, "=Cmd|'/c calc'!A1"));
        RosterFixture made = RosterFixture.read(committee, RosterFixture.csv(list));

        Response csv = Api.as(Api.OFFICE).accept("*/*").get(made.path() + "/errors?format=csv");
        Response xlsx = Api.as(Api.OFFICE).accept("*/*").get(made.path() + "/errors");
        Response docx = Api.as(Api.OFFICE).accept("*/*").get(made.path() + "/errors?format=docx");

        assertThat(csv.contentType()).startsWith("text/csv");
        assertThat(csv.asString())
                .contains("Lỗi cần sửa")
                .contains("'=Cmd")
                .contains("Cột Họ và tên: không phải họ tên; Cột Ngày vào Đảng: không phải ngày");
        Answers.problem(docx, 400, "invalid-request");
        byte[] workbook = xlsx.asByteArray();
        RosterFile.check(workbook);
        assertThat(RosterFile.read(workbook)).hasSize(2);
    }

    @Test
    void whoeverMadeTheListMayHaveToSayWhatItsColumnsMean() {
        RosterFixture made = RosterFixture.withoutHeadings();
        assertThat(made.state()).isEqualTo("COLUMNS_NEEDED");
        assertThat(Answers.json(made.read()).at("/firstLines/1/cells/0").textValue())
                .isEqualTo("Lê Văn Thử");
        Map<String, Object> body = Map.of(
                "headerLine",
                0,
                "places",
                List.of(Map.of("column", "FULL_NAME", "index", 0), Map.of("column", "ADMITTED_ON", "index", 1)));

        Answers.ok(Api.as(Api.OFFICE, made.read(), body).put(made.path() + "/columns"));

        assertThat(made.waited().state()).isEqualTo("DECIDING");
        assertThat(counts(made)).containsEntry("ADDED", 2).containsEntry("ERROR", 1);
    }

    @Test
    void hostileFilesAreRefusedAndLeaveNothing() {
        String cell = Cell.model().id();
        String before = Api.as(Api.OFFICE).get(RosterFixture.IMPORTS).asString();

        refused(Xlsx.withFormula(), 422, "roster-file-unsafe", "B2");
        refused(Xlsx.with("xl/vbaProject.bin", new byte[] {1}), 422, "roster-file-unsafe", "file");
        refused(Xlsx.with("xl/media/z.dat", new byte[8 << 20]), 413, "roster-file-too-large", "file");
        refused(Xlsx.withParts(1001), 413, "roster-file-too-large", "file");
        refused(
                Xlsx.replacing("xl/worksheets/sheet1.xml", "<worksheet", "<!DOCTYPE a><worksheet"),
                422,
                "roster-file-unsafe",
                "file");
        refused("Hä vµ tªn;Ngµy vµo §¶ng\n".getBytes(StandardCharsets.UTF_8), 422, "roster-file-unreadable", "file");
        refused(new byte[0], 422, "roster-file-unreadable", "file");
        Answers.problem(RosterFixture.upload(Api.OFFICE, cell, new byte[(20 << 20) + 1]), 413, "body-too-large");

        assertThat(Api.as(Api.OFFICE).get(RosterFixture.IMPORTS).asString()).isEqualTo(before);
    }

    /** More than other bodies may be, and less than files may be. */
    @Test
    void aFileOfTenMegabytesIsTaken() {
        String list = RosterFixture.csv(RosterFixture.modelCellWithChanges());
        RosterFixture made = RosterFixture.read(Cell.model().id(), list + "\n".repeat(10 << 20));

        assertThat(made.state()).isEqualTo("DECIDING");
    }

    @Test
    void anUploadNeedsAnOrganizationAndAName() {
        byte[] file = "a;b\n".getBytes(StandardCharsets.UTF_8);
        Response nameless = Api.as(Api.OFFICE)
                .contentType("application/octet-stream")
                .queryParam("organizationId", Cell.model().id())
                .body(file)
                .post(RosterFixture.IMPORTS);
        Response homeless = Api.as(Api.OFFICE)
                .contentType("application/octet-stream")
                .queryParam("fileName", "a.csv")
                .body(file)
                .post(RosterFixture.IMPORTS);

        Answers.violation(nameless, "fileName");
        Answers.violation(homeless, "organizationId");
        Answers.problem(RosterFixture.upload(Api.OFFICE, Cell.other().id(), file), 404, "not-found");
    }

    @Test
    void discardedImportsLoseTheirPeopleAndAppliedOnesDoNot() {
        RosterFixture discarded = RosterFixture.ofModelCell();
        assertThat(discarded.rows("")).isNotEmpty();

        purge.purge(Instant.now().plus(Duration.ofDays(31)));

        assertThat(discarded.state()).isEqualTo("EXPIRED");
        assertThat(discarded.rows("")).isEmpty();
    }

    @Test
    void tenThousandRows() {
        Instant start = Instant.now();
        String committee = committee(500, 20);
        Instant built = Instant.now();
        List<List<String>> list = list(committee);
        List<String> codes = cells(committee);
        List<List<String>> changed = new ArrayList<>(list.subList(0, 1));
        Random random = new Random(20261121);
        int moved = 0;
        for (List<String> row : list.subList(1, list.size())) {
            boolean moves = random.nextInt(100) == 0;
            moved += moves ? 1 : 0;
            String other = codes.get((codes.indexOf(row.get(5)) + 1) % codes.size());
            changed.add(moves ? with(row, 5, other) : row);
        }
        byte[] file = Xlsx.of(changed);
        Instant listed = Instant.now();

        RosterFixture made = RosterFixture.read(committee, file);

        Instant read = Instant.now();
        assertThat(counts(made)).containsEntry("MOVED", moved).containsEntry("UNCHANGED", MANY - moved);
        assertThat(Answers.json(made.read()).path("done").intValue()).isEqualTo(MANY);
        made.decideAll("MOVED", "ACCEPT").applyAndWait();
        Instant applied = Instant.now();
        assertThat(made.state()).isEqualTo("APPLIED");
        made.undoAndWait();
        Instant undone = Instant.now();
        assertThat(made.state()).isEqualTo("UNDONE");
        assertThat(list(committee)).isEqualTo(list);
        LOG.infof(
                "10,000 rows: built %s, read %s, %d applied %s, undone %s",
                Duration.between(start, built),
                Duration.between(listed, read),
                moved,
                Duration.between(read, applied),
                Duration.between(applied, undone));
    }

    /** One of everything: an error twice, and all other proposals once. */
    private static void mangle(List<List<String>> list, List<String> codes) {
        list.set(1, with(list.get(1), 3, "31/02/1995"));
        list.set(2, with(list.get(2), 5, "99.999.999"));
        String other = codes.get((codes.indexOf(list.get(3).get(5)) + 1) % codes.size());
        list.set(3, with(list.get(3), 5, other));
        list.set(4, with(list.get(4), 0, list.get(4).get(0) + "g"));
        list.set(5, with(list.get(5), 4, "1999-09-09"));
        list.remove(6);
        list.add(list.get(7));
        list.add(List.of("Người Mới Đến", "", "1990-01-01", "2020-05-19", "2021-05-19", codes.get(0)));
    }

    private static void decide(RosterFixture made) {
        List<JsonNode> errors = made.rows("&proposal=ERROR");
        String member = errors.get(0).at("/onRoster/memberId").textValue();
        Answers.ok(made.decide(errors.get(0), Map.of("decision", "MATCH", "memberId", member)));
        Answers.ok(made.decide(errors.get(1), Map.of("decision", "SKIP")));
        JsonNode left = made.rows("&proposal=LEFT").get(0);
        Answers.ok(made.decide(left, Map.of("decision", "ACCEPT", "leaveKind", "DIED")));
        List.of("MOVED", "MISSPELT", "CHANGED", "DUPLICATE", "ADDED").forEach(kind -> made.decideAll(kind, "ACCEPT"));
    }

    private static void refused(byte[] file, int status, String slug, String field) {
        Response answer = RosterFixture.upload(Api.OFFICE, Cell.model().id(), file);
        Answers.problem(answer, status, slug);
        assertThat(Answers.json(answer).at("/violations/0/field").textValue()).isEqualTo(field);
        assertThat(Answers.json(answer).at("/violations/0/message").textValue()).isNotBlank();
    }

    private static MemberDetails again(MemberDetails now) {
        return new MemberDetails(
                now.fullName(),
                now.cardNumber(),
                now.bornOn(),
                "0900000001",
                now.email(),
                now.position(),
                now.admittedOn(),
                now.recognizedOn());
    }

    /** Apart from the synthetic province, whose members other tests count. */
    private String committee(int cellCount, int size) {
        UUID root = root();
        String code = "99." + UUID.randomUUID().toString().substring(24);
        UUID committee = inTransaction(() -> organizations.add(
                new NewOrganization(code, "Đảng ủy Thử nghiệm", "SUPERIOR_COMMITTEE", null, root, FOUNDED)));
        Random random = new Random(cellCount);
        for (int cell = 0; cell < cellCount; cell++) {
            String cellCode = code + "." + cell;
            inTransaction(() -> {
                UUID id = organizations.add(new NewOrganization(
                        cellCode, "Chi bộ " + cellCode, "CELL", "VILLAGE_RESIDENTIAL", committee, FOUNDED));
                for (int i = 0; i < size; i++) {
                    members.enroll(somebody(id, random));
                }
                return id;
            });
        }
        return committee.toString();
    }

    private UUID root() {
        if (root == null) {
            root = inTransaction(() -> organizations.add(new NewOrganization(
                    "99." + UUID.randomUUID().toString().substring(24),
                    "Tỉnh Thử nghiệm",
                    "PROVINCE_COMMITTEE",
                    null,
                    null,
                    FOUNDED)));
            UUID office =
                    UUID.fromString(Answers.json(Answers.ok(Api.as(Api.OFFICE).get("/api/v1/me")))
                            .path("accountId")
                            .textValue());
            inTransaction(() -> {
                accounts.assign(office, Role.COMMITTEE_OFFICE, root, FOUNDED, null, "Kiểm thử");
                return null;
            });
        }
        return root;
    }

    /** Other tests know what the office may see. */
    @AfterEach
    void endTheOfficesRole() throws SQLException {
        if (root != null) {
            try (Connection connection = database.getConnection();
                    Statement statement = connection.createStatement()) {
                statement.executeUpdate("UPDATE role_assignment SET valid_to = valid_from WHERE reason = 'Kiểm thử'");
                statement.executeUpdate("UPDATE rights_generation SET generation = generation + 1");
            }
            root = null;
        }
    }

    private static NewMember somebody(UUID cell, Random random) {
        String name = any(FAMILIES, random) + " " + any(MIDDLES, random) + " " + any(GIVEN, random);
        LocalDate admitted = LocalDate.of(1990 + random.nextInt(8), 1 + random.nextInt(12), 1 + random.nextInt(28));
        LocalDate born = admitted.minusYears(25).minusDays(random.nextInt(5000));
        String card = String.valueOf(ThreadLocalRandom.current().nextLong(1_000_000_000_000L, 9_000_000_000_000L));
        MemberDetails details =
                new MemberDetails(name, card, born, null, null, Position.NONE, admitted, admitted.plusYears(1));
        return new NewMember(cell, FOUNDED, details, null, null);
    }

    private static String any(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    /** As our own office would write it. */
    private List<List<String>> list(String committee) {
        List<List<String>> list = new ArrayList<>();
        list.add(List.of("Họ và tên", "Số thẻ đảng", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Mã chi bộ"));
        entries(committee).stream()
                .sorted(Comparator.comparing(RosterEntry::cellCode).thenComparing(RosterEntry::cardNumber))
                .forEach(entry -> list.add(List.of(
                        entry.fullName(),
                        entry.cardNumber(),
                        entry.bornOn().toString(),
                        entry.admittedOn().toString(),
                        entry.recognizedOn().toString(),
                        entry.cellCode())));
        return list;
    }

    private List<String> cells(String committee) {
        return inTransaction(() -> organizations.cellsWithin(UUID.fromString(committee)).stream()
                .map(OrganizationService.CellName::code)
                .toList());
    }

    private List<RosterEntry> entries(String committee) {
        return inTransaction(() -> members.entries(new OrgScope(Set.of(UUID.fromString(committee)))));
    }

    /** As the office reads them, one by one. */
    private Map<String, String> membersAsTheyAre(String committee) {
        Map<String, String> read = new TreeMap<>();
        entries(committee)
                .forEach(entry -> read.put(
                        entry.id().toString(),
                        Answers.ok(Api.as(Api.OFFICE).get("/api/v1/members/" + entry.id()))
                                .asString()));
        return read;
    }

    private static Set<String> changed(Map<String, String> before, Map<String, String> after) {
        return before.keySet().stream()
                .filter(id -> !before.get(id).equals(after.get(id)))
                .collect(Collectors.toSet());
    }

    private static Map<String, Integer> counts(RosterFixture made) {
        Map<String, Integer> counts = new TreeMap<>();
        Answers.json(made.read())
                .path("counts")
                .forEach(count -> counts.put(
                        count.path("proposal").textValue(), count.path("rows").intValue()));
        return counts;
    }

    private static List<String> with(List<String> row, int index, String cell) {
        List<String> changed = new ArrayList<>(row);
        changed.set(index, cell);
        return List.copyOf(changed);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
