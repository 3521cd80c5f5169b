package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An import of its own for a test, by the office of the committee. */
public final class RosterFixture {

    public static final String IMPORTS = "/api/v1/roster-imports";

    /** While a job is at work. */
    private static final Set<String> BUSY = Set.of("READING", "APPLYING", "UNDOING");

    private static final int LONGEST_WAIT_SECONDS = 120;

    private final String id;

    private RosterFixture(String id) {
        this.id = id;
    }

    /** Of the first cell: its members as they are, without the first one, and somebody new. */
    public static RosterFixture ofModelCell() {
        return read(Cell.model().id(), csv(modelCellWithChanges()));
    }

    /** Applied, and as it was decided nobody was touched. */
    public static RosterFixture applied() {
        RosterFixture made = ofModelCell();
        made.decideAll("ADDED", "SKIP");
        made.decideAll("LEFT", "SKIP");
        return made.applyAndWait();
    }

    /** Nobody can tell what its columns mean. */
    public static RosterFixture withoutHeadings() {
        return read(Cell.model().id(), "a;b\nLê Văn Thử;03/02/1995\nLý Thị Thử;03/02/1996\n");
    }

    public static List<List<String>> modelCellWithChanges() {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("Họ và tên", "Ngày vào Đảng", "Ngày chính thức"));
        Cell.model().members().stream().skip(1).forEach(member -> rows.add(line(member)));
        String name = "Thử Nghiệm " + letters(System.nanoTime());
        rows.add(List.of(name, "19/05/2011", "19/05/2012"));
        return rows;
    }

    public static List<String> line(JsonNode member) {
        return List.of(
                member.path("fullName").textValue(),
                day(member.path("admittedOn").textValue()),
                day(member.path("recognizedOn").asText("")));
    }

    public static String csv(List<List<String>> rows) {
        StringBuilder text = new StringBuilder();
        rows.forEach(row -> text.append(String.join(";", row)).append('\n'));
        return text.toString();
    }

    /** Uploaded, and read as far as it can be. */
    public static RosterFixture read(String organizationId, String csv) {
        return read(organizationId, csv.getBytes(StandardCharsets.UTF_8));
    }

    public static RosterFixture read(String organizationId, byte[] file) {
        RosterFixture made = new RosterFixture(Answers.json(Answers.ok(upload(Api.OFFICE, organizationId, file)))
                .path("id")
                .textValue());
        return made.waited();
    }

    public static Response upload(String user, String organizationId, byte[] file) {
        return Api.as(user)
                .contentType("application/octet-stream")
                .queryParam("organizationId", organizationId)
                .queryParam("fileName", "danh-sach.xlsx")
                .body(file)
                .post(IMPORTS);
    }

    public String id() {
        return id;
    }

    public String path() {
        return IMPORTS + "/" + id;
    }

    public Response read() {
        return Answers.ok(Api.as(Api.OFFICE).get(path()));
    }

    public String state() {
        return Answers.json(read()).path("state").textValue();
    }

    public List<JsonNode> rows(String query) {
        List<JsonNode> rows = new ArrayList<>();
        String token = null;
        do {
            String page = token == null ? "" : "&pageToken=" + token;
            JsonNode read = Answers.json(Answers.ok(Api.as(Api.OFFICE).get(path() + "/rows?limit=200" + query + page)));
            read.path("items").forEach(rows::add);
            token = read.path("nextPageToken").textValue();
        } while (token != null);
        return rows;
    }

    public Response decide(JsonNode row, Map<String, Object> decision) {
        return Api.as(Api.OFFICE, decision)
                .header("If-Match", row.path("etag").textValue())
                .put(path() + "/rows/" + row.path("rowNumber").intValue() + "/decision");
    }

    public RosterFixture decideAll(String proposal, String decision) {
        Answers.ok(Api.as(Api.OFFICE, read(), Map.of("proposal", proposal, "decision", decision))
                .post(path() + "/decide"));
        return this;
    }

    public RosterFixture applyAndWait() {
        Answers.ok(Api.as(Api.OFFICE, read()).post(path() + "/apply"));
        return waited();
    }

    public RosterFixture undoAndWait() {
        Answers.ok(Api.as(Api.OFFICE, read()).post(path() + "/undo"));
        return waited();
    }

    /** Asks until the job is done. */
    public RosterFixture waited() {
        Instant deadline = Instant.now().plusSeconds(LONGEST_WAIT_SECONDS);
        while (BUSY.contains(state())) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still at work: " + read().asString());
            }
        }
        return this;
    }

    private static String day(String iso) {
        return iso.isEmpty() ? "" : iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4);
    }

    /** A name that nobody has. */
    private static String letters(long number) {
        StringBuilder name = new StringBuilder();
        for (long rest = number; rest > 0; rest /= 26) {
            name.append((char) ('a' + rest % 26));
        }
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }
}
