package vn.nenep.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.DocumentFixture;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.MinutesFixture;
import vn.nenep.testing.SheetFixture;
import vn.nenep.testing.Sql;

/** Documents in the Party's form from the preview to the download. */
@QuarkusTest
class DocumentTest {

    @Test
    void aSheetForSignaturesNamesEverybodyWhoIsAwaited() throws IOException {
        MeetingFixture meeting = MeetingFixture.open();
        JsonNode roll = Answers.json(meeting.attendance()).path("rows");
        DocumentFixture sheet = DocumentFixture.of(meeting, "ATTENDANCE_SHEET");

        String docx = docx(sheet.download("DOCX"));
        String pdf = pdf(sheet.download("PDF")).replaceAll("\\s+", " ");

        assertThat(docx).contains("ĐẢNG CỘNG SẢN VIỆT NAM", "DANH SÁCH", "Ký tên");
        roll.valueStream()
                .filter(row -> row.path("expected").booleanValue())
                .map(row -> row.path("fullName").textValue())
                .forEach(name -> {
                    assertThat(docx).contains(name);
                    assertThat(pdf).contains(name);
                });
    }

    @Test
    void aDocumentIsListedAndReadAndTheSameBytesEachTime() {
        MeetingFixture meeting = MeetingFixture.announced();
        DocumentFixture made = DocumentFixture.of(meeting, "MEETING_NOTICE");

        JsonNode listed = Answers.json(Answers.ok(Api.as(Api.MEMBER).get(DocumentFixture.list(meeting))))
                .at("/items/0");
        JsonNode read = Answers.json(Answers.ok(Api.as(Api.MEMBER).get(made.path())));

        assertThat(listed.path("id").textValue()).isEqualTo(made.id());
        assertThat(read.path("state").textValue()).isEqualTo("READY");
        assertThat(read.path("title").textValue()).startsWith("THÔNG BÁO lịch sinh hoạt chi bộ thường kỳ");
        assertThat(read.path("formats")).hasSize(2);
        assertThat(made.download("PDF")).isEqualTo(made.download("PDF"));
        assertThat(made.download("DOCX")).isEqualTo(made.download("DOCX"));
        assertThat(Sql.column(
                        "SELECT action FROM audit_entry WHERE object_id = ? ORDER BY sequence", Sql.id(made.id())))
                .startsWith("createDocumentWithNumber", "downloadDocument");
    }

    @Test
    void numbersFollowEachOtherAndAnotherEditionKeepsItsOwn() {
        MeetingFixture first = MeetingFixture.announced();
        MeetingFixture second = MeetingFixture.announced();

        int number = number(DocumentFixture.create(first, "MEETING_NOTICE", Map.of()));

        assertThat(number(DocumentFixture.create(second, "MEETING_NOTICE", Map.of())))
                .isEqualTo(number + 1);
        assertThat(number(DocumentFixture.create(first, "MEETING_NOTICE", Map.of())))
                .isEqualTo(number);
        assertThat(Answers.json(Api.as(Api.SECRETARY).get(DocumentFixture.list(first)))
                        .path("items"))
                .hasSize(2);
    }

    @Test
    void aNumberOfTheRegisterOnPaperIsTakenOnce() {
        MeetingFixture meeting = MeetingFixture.announced();
        int next = number(DocumentFixture.create(meeting, "MEETING_NOTICE", Map.of())) + 5;

        assertThat(number(DocumentFixture.create(MeetingFixture.announced(), "MEETING_NOTICE", Map.of("number", next))))
                .isEqualTo(next);
        Answers.problem(
                DocumentFixture.create(MeetingFixture.announced(), "MEETING_NOTICE", Map.of("number", next)),
                409,
                "document-number-taken");
        Answers.problem(
                DocumentFixture.create(meeting, "MEETING_NOTICE", Map.of("number", next + 1)), 409, "wrong-state");
        assertThat(number(DocumentFixture.create(MeetingFixture.announced(), "MEETING_NOTICE", Map.of())))
                .isEqualTo(next + 1);
    }

    @Test
    void minutesThatAreNotAdoptedAreOnlyLookedAt() throws IOException {
        MeetingFixture meeting = MeetingFixture.closed();

        Answers.problem(DocumentFixture.create(meeting, "MINUTES", Map.of()), 409, "wrong-state");
        Response seen = Answers.ok(
                Api.as(Api.MINUTE_TAKER).accept("*/*").get(DocumentFixture.preview(meeting, "MINUTES", "PDF")));

        assertThat(pdf(seen.asByteArray())).contains("Dự thảo", "BIÊN BẢN", "NGƯỜI GHI BIÊN BẢN");
        assertThat(seen.header("Content-Disposition")).startsWith("attachment;");
        assertThat(Answers.json(Api.as(Api.SECRETARY).get(DocumentFixture.list(meeting)))
                        .path("items"))
                .isEmpty();
        assertThat(Sql.column("SELECT action FROM audit_entry WHERE object_id = ?", Sql.id(meeting.id())))
                .contains("previewDocument");
    }

    @Test
    void adoptedMinutesBearANumberAndACode() throws IOException {
        MinutesFixture minutes = MinutesFixture.adopted();

        DocumentFixture made = DocumentFixture.of(minutes.meeting(), "MINUTES");
        String docx = docx(made.download("DOCX"));
        String pdf = pdf(made.download("PDF"));

        assertThat(docx)
                .contains("-BB/CB", minutes.code(), "Biên bản đã được thông qua trước chi bộ.")
                .contains("- Đồng chí bí thư phổ biến Hướng dẫn 42-HD/BTCTW.")
                .doesNotContain("Dự thảo");
        assertThat(pdf).contains(minutes.code(), "42-HD/BTCTW");
        Response verified = Answers.ok(
                Api.as(Api.SECRETARY).get(minutes.meeting().path() + "/minutes/verification?code=" + minutes.code()));
        assertThat(Answers.json(verified).path("verdict").textValue()).isEqualTo("AUTHENTIC");
    }

    @Test
    void anExtractTellsOfOneItem() throws IOException {
        MinutesFixture minutes = MinutesFixture.adopted();

        Response made =
                Answers.ok(DocumentFixture.create(minutes.meeting(), "MINUTES_EXTRACT", Map.of("agendaItem", 1)));

        DocumentFixture extract = new DocumentFixture(
                minutes.meeting(), Answers.json(made).path("id").textValue());
        assertThat(docx(extract.download("DOCX")))
                .contains("TRÍCH BIÊN BẢN", "Nội dung: Đánh giá kết quả lãnh đạo tháng trước", minutes.code());
        Answers.problem(
                DocumentFixture.create(minutes.meeting(), "MINUTES_EXTRACT", Map.of("agendaItem", 99)),
                422,
                "document-not-possible");
    }

    @Test
    void aResolutionFollowsWhenTheMeetingIsOver() throws IOException {
        Answers.problem(DocumentFixture.create(MeetingFixture.open(), "RESOLUTION", Map.of()), 409, "wrong-state");

        DocumentFixture made = DocumentFixture.of(MeetingFixture.closed(), "RESOLUTION");

        assertThat(docx(made.download("DOCX"))).contains("NGHỊ QUYẾT", "-NQ/CB", "T/M CHI BỘ", "Lưu Chi bộ.");
    }

    @Test
    void aScoreSheetIsPrintedOnceItExists() throws IOException {
        MeetingFixture meeting = MeetingFixture.closed();
        Answers.problem(DocumentFixture.create(meeting, "SCORE_SHEET", Map.of()), 409, "wrong-state");
        SheetFixture.of(meeting);

        assertThat(docx(DocumentFixture.of(meeting, "SCORE_SHEET").download("DOCX")))
                .contains("PHIẾU ĐÁNH GIÁ", "Tổng cộng", "100");
    }

    @ParameterizedTest
    @CsvSource({
        "MINUTES_EXTRACT, 99, 409, wrong-state",
        "ATTENDANCE_SHEET, 0, 400, invalid-request",
    })
    void anItemIsOneOfTheProgramme(String kind, int item, int status, String problem) {
        Answers.problem(
                DocumentFixture.create(MeetingFixture.closed(), kind, Map.of("agendaItem", item)), status, problem);
    }

    @Test
    void whatDoesNotFitTheKindIsRefused() {
        MeetingFixture meeting = MeetingFixture.announced();
        List<Map<String, Object>> bodies = List.of(
                Map.of("kind", "ATTENDANCE_SHEET"),
                Map.of("kind", "ATTENDANCE_SHEET", "meetingId", meeting.id(), "number", 3),
                Map.of("kind", "SCHEDULE_NOTICE"),
                Map.of("kind", "MEETING_LIST", "organizationId", Cell.model().id()),
                list(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z")),
                list(Instant.parse("2024-11-01T00:00:00Z"), Instant.parse("2026-10-01T00:00:00Z")));

        bodies.forEach(body -> Answers.problem(
                Api.as(Api.SECRETARY, body).post(DocumentFixture.DOCUMENTS), 422, "document-not-possible"));
        Answers.problem(
                Api.as(Api.SECRETARY, Map.of("kind", "NOVEL")).post(DocumentFixture.DOCUMENTS), 400, "invalid-request");
        Answers.problem(Api.as(Api.SECRETARY).get(DocumentFixture.DOCUMENTS), 400, "invalid-request");
        Answers.problem(
                Api.as(Api.SECRETARY)
                        .accept("*/*")
                        .get(DocumentFixture.of(meeting, "ATTENDANCE_SHEET").file("XLSX")),
                404,
                "not-found");
        Answers.problem(
                Api.as(Api.SECRETARY).accept("*/*").get(DocumentFixture.preview(meeting, "MEETING_LIST", "PDF")),
                422,
                "document-not-possible");
    }

    @Test
    void aListOfMeetingsIsMadeByAJob() throws IOException {
        MeetingFixture meeting = MeetingFixture.announced();
        Instant start =
                Instant.parse(Answers.json(meeting.read()).path("plannedStart").textValue());
        Response made = Answers.ok(Api.as(Api.SECRETARY, list(start, start.plus(Duration.ofSeconds(1))))
                .post(DocumentFixture.DOCUMENTS));
        DocumentFixture list =
                new DocumentFixture(meeting, Answers.json(made).path("id").textValue());

        JsonNode ready = list.finished();

        assertThat(ready.path("state").textValue()).isEqualTo("READY");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(list.download("XLSX")));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            List<Row> read = rows.toList();
            assertThat(read).hasSize(2);
            assertThat(read.get(0).getCellText(1)).isEqualTo("Chi bộ");
            assertThat(read.get(1).getCellText(1)).startsWith("Chi bộ");
            assertThat(read.get(1).getCellText(8)).isEqualTo("Đã thông báo");
        }
    }

    @Test
    void aListOfTasksIsMadeByAJob() throws IOException {
        String title = "Trồng hàng cây ngõ " + Instant.now().toEpochMilli();
        Answers.ok(Api.as(
                        Api.SECRETARY,
                        Map.of(
                                "meetingId",
                                MeetingFixture.open().id(),
                                "title",
                                title,
                                "ownerIds",
                                List.of(Cell.model().plainMember(0)),
                                "dueOn",
                                LocalDate.now().plusDays(20).toString()))
                .post("/api/v1/tasks"));
        Map<String, Object> body = new HashMap<>(
                list(Instant.now().minus(Duration.ofDays(180)), Instant.now().plus(Duration.ofDays(180))));
        body.put("kind", "TASK_LIST");
        Response made = Answers.ok(Api.as(Api.SECRETARY, body).post(DocumentFixture.DOCUMENTS));
        DocumentFixture list = new DocumentFixture(
                MeetingFixture.draft(), Answers.json(made).path("id").textValue());

        assertThat(list.finished().path("state").textValue()).isEqualTo("READY");
        try (ReadableWorkbook workbook = new ReadableWorkbook(new ByteArrayInputStream(list.download("XLSX")));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.getCellText(2)))
                    .startsWith("Nhiệm vụ")
                    .contains(title);
        }
    }

    @Test
    void aCommitteesOfficeMayListButNotIssue() {
        MeetingFixture meeting = MeetingFixture.announced();

        Answers.problem(
                Api.as(Api.OFFICE, DocumentFixture.body(meeting, "MEETING_NOTICE"))
                        .post(DocumentFixture.DOCUMENTS),
                403,
                "not-allowed");
        Answers.ok(
                Api.as(Api.OFFICE, list(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z")))
                        .post(DocumentFixture.DOCUMENTS));
        Answers.problem(
                Api.as(
                                Api.OTHER_SECRETARY,
                                list(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-02T00:00:00Z")))
                        .post(DocumentFixture.DOCUMENTS),
                404,
                "not-found");
    }

    private static Map<String, Object> list(Instant from, Instant to) {
        return Map.of(
                "kind",
                "MEETING_LIST",
                "organizationId",
                Cell.model().id(),
                "from",
                from.toString(),
                "to",
                to.toString());
    }

    private static int number(Response made) {
        String number = Answers.json(Answers.ok(made)).path("number").textValue();
        assertThat(number).matches("\\d{2,4}-TB/CB");
        return Integer.parseInt(number.substring(0, number.indexOf('-')));
    }

    static String docx(byte[] file) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(file));
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            return text.getText();
        }
    }

    static String pdf(byte[] file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file)) {
            return new PDFTextStripper().getText(pdf);
        }
    }
}
