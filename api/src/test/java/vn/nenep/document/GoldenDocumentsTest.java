package vn.nenep.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.attendance.Mark;
import vn.nenep.document.SheetTexts.Attendee;
import vn.nenep.document.SheetTexts.NoticeLine;
import vn.nenep.member.MemberCategory;
import vn.nenep.minutes.MinutesContent;
import vn.nenep.platform.print.DocxWriter;
import vn.nenep.platform.print.PdfWriter;
import vn.nenep.platform.print.PrintedDocument;

/** Each kind of document, word by word, in {@code resources/documents}; {@code -Dgolden=renew} writes them anew. */
class GoldenDocumentsTest {

    private static final Path RENEWED = Path.of("src/test/resources/documents");

    static Stream<String> names() {
        return documents().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("names")
    void theDocxSaysWhatItSaidBefore(String name) throws IOException {
        String said = docx(documents().get(name));
        if ("renew".equals(System.getProperty("golden"))) {
            Files.createDirectories(RENEWED);
            Files.writeString(RENEWED.resolve(name + ".txt"), said);
        }

        assertThat(said).isEqualTo(golden(name));
    }

    @ParameterizedTest
    @MethodSource("names")
    void thePdfHasTheSameWords(String name) throws IOException {
        Map<String, Long> inPdf = words(pdf(documents().get(name)));

        words(docx(documents().get(name)))
                .forEach((word, times) ->
                        assertThat(inPdf.getOrDefault(word, 0L)).as(word).isGreaterThanOrEqualTo(times));
    }

    @ParameterizedTest
    @MethodSource("names")
    void whatIsKeptMakesTheSameFile(String name) {
        PrintedDocument document = documents().get(name);

        PrintedDocument read = DocumentFiles.read(DocumentFiles.kept(document));

        assertThat(read).isEqualTo(document);
        assertThat(PdfWriter.write(read)).isEqualTo(PdfWriter.write(document));
        assertThat(DocxWriter.write(read)).isEqualTo(DocxWriter.write(document));
    }

    private static Map<String, PrintedDocument> documents() {
        MinutesContent regular = SampleMinutes.regular();
        Map<String, PrintedDocument> made = new TreeMap<>();
        made.put("minutes-regular", MinutesText.of(regular, SampleMinutes.frame(5)));
        made.put("minutes-thematic", MinutesText.of(SampleMinutes.thematic(), SampleMinutes.frame(12)));
        made.put("resolution", ResolutionText.resolution(regular, SampleMinutes.frame(3)));
        made.put("conclusion", ResolutionText.conclusion(regular, SampleMinutes.frame(null)));
        made.put("meeting-notice", SheetTexts.meetingNotice(SampleMinutes.thematic(), SampleMinutes.frame(7)));
        made.put(
                "extract",
                SheetTexts.extract(
                        regular,
                        SampleMinutes.frame(null),
                        regular.body().items().get(0)));
        made.put("score-sheet", SheetTexts.scoreSheet(regular, SampleMinutes.frame(null)));
        made.put(
                "attendance-sheet",
                SheetTexts.attendanceSheet(
                        regular,
                        SampleMinutes.frame(null),
                        List.of(
                                new Attendee("Đỗ Thị Ưởng", MemberCategory.OFFICIAL, Mark.ABSENT_EXCUSED, "đi viện"),
                                new Attendee("Lê Văn An", MemberCategory.PROBATIONARY, null, null))));
        made.put(
                "schedule-notice",
                SheetTexts.scheduleNotice(
                        SampleMinutes.frame(null),
                        "12-TB/ĐU",
                        "tháng 12/2026",
                        List.of(new NoticeLine(
                                "Chi bộ Thôn Đông", Instant.parse("2026-12-03T12:30:00Z"), "Nhà văn hóa thôn Đông")),
                        ZoneId.of("Asia/Ho_Chi_Minh")));
        return made;
    }

    /** How often: the head of a table stands on each of its pages in the one, and once in the other. */
    private static Map<String, Long> words(String text) {
        return Stream.of(text.split("[\\s\u00A0]+"))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.groupingBy(word -> word, Collectors.counting()));
    }

    private static String docx(PrintedDocument document) throws IOException {
        try (XWPFDocument docx = new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(document)));
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            docx.getHeaderList().forEach(header -> header.clearHeaderFooter());
            return text.getText();
        }
    }

    private static String pdf(PrintedDocument document) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document))) {
            PDFTextStripper text = new PDFTextStripper();
            // What stands beside each other is read line by line.
            text.setSortByPosition(true);
            return text.getText(pdf);
        }
    }

    private static String golden(String name) throws IOException {
        try (InputStream file = GoldenDocumentsTest.class.getResourceAsStream("/documents/" + name + ".txt")) {
            return file == null ? "" : new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
