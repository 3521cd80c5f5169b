package vn.nenep.platform.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.nenep.platform.print.Block.Align;
import vn.nenep.platform.print.Block.Column;
import vn.nenep.platform.print.Block.Heading;
import vn.nenep.platform.print.Block.Row;
import vn.nenep.platform.print.Block.Table;
import vn.nenep.platform.print.PrintedDocument.Letterhead;
import vn.nenep.platform.print.PrintedDocument.Seal;
import vn.nenep.platform.print.PrintedDocument.Signature;

class PrintedFilesTest {

    private static final String SMALL = "aăâbcdđeêghiklmnoôơpqrstuưvxy";
    private static final String VOWELS = "àáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ";
    private static final String LETTERS = SMALL + VOWELS;
    private static final String MARKUP = "<script>alert('x')</script> & <b>đậm</b>";

    @Test
    void theSameDocumentMakesTheSameBytes() {
        assertThat(DocxWriter.write(document(3))).isEqualTo(DocxWriter.write(document(3)));
        assertThat(PdfWriter.write(document(3))).isEqualTo(PdfWriter.write(document(3)));
        assertThat(PdfWriter.write(document(3))).isNotEqualTo(PdfWriter.write(document(4)));
    }

    @Test
    void severalAtOnceDoNotDisturbEachOther() {
        byte[] alone = PdfWriter.write(document(9));

        assertThat(IntStream.range(0, 12).parallel().mapToObj(i -> PdfWriter.write(document(i % 2 == 0 ? 9 : i))))
                .filteredOn(made -> Arrays.equals(made, alone))
                .hasSizeGreaterThanOrEqualTo(6);
    }

    @Test
    void everyVietnameseLetterIsInBothFiles() throws IOException {
        assertThat(pdfText(document(1))).contains(SMALL).contains(VOWELS.substring(0, 20));
        String pdf = pdfText(document(1)).replaceAll("\\s", "");
        assertThat(pdf).contains(LETTERS).contains(LETTERS.toUpperCase(java.util.Locale.ROOT));
        assertThat(docxText(document(1))).contains(LETTERS).contains(LETTERS.toUpperCase(java.util.Locale.ROOT));
    }

    @Test
    void markupStaysText() throws IOException {
        assertThat(pdfText(document(1)).replaceAll("\\s+", " ")).contains(MARKUP);
        assertThat(docxText(document(1))).contains(MARKUP);
    }

    @Test
    void thePdfIsTaggedAndHoldsItsLetters() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document(40)))) {
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("vi-VN");
            assertThat(pdf.getDocumentInformation().getTitle()).startsWith("BIÊN BẢN");
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void pagesAreCountedFromTheSecondOn() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(document(40)))) {
            assertThat(pdf.getNumberOfPages()).isGreaterThan(2);
            assertThat(page(pdf, 1).lines().findFirst()).isNotEqualTo(java.util.Optional.of("1"));
            assertThat(page(pdf, 2).lines().map(String::strip)).contains("2");
            assertThat(page(pdf, 3).lines().map(String::strip)).contains("3");
        }
        try (XWPFDocument docx = open(document(1))) {
            assertThat(docx.getHeaderFooterPolicy().getFirstPageHeader().getText())
                    .isBlank();
            assertThat(docx.getHeaderFooterPolicy()
                            .getHeader(org.apache.poi.xwpf.model.XWPFHeaderFooterPolicy.DEFAULT)
                            .getParagraphs()
                            .get(0)
                            .getCTP()
                            .xmlText())
                    .contains("PAGE");
            assertThat(HeaderFooterType.FIRST).isNotNull();
        }
    }

    @Test
    void theDocxKeepsToTheForm() throws IOException {
        try (XWPFDocument docx = open(document(1))) {
            var margins = docx.getDocument().getBody().getSectPr().getPgMar();
            assertThat(margins.getTop().toString()).isEqualTo("1134");
            assertThat(margins.getBottom().toString()).isEqualTo("1134");
            assertThat(margins.getLeft().toString()).isEqualTo("1701");
            assertThat(margins.getRight().toString()).isEqualTo("850");
            XWPFParagraph body = docx.getParagraphs().stream()
                    .filter(paragraph -> paragraph.getText().contains(LETTERS))
                    .findFirst()
                    .orElseThrow();
            assertThat(body.getSpacingBetween()).isEqualTo(19);
            assertThat(body.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
            assertThat(body.getIndentationFirstLine()).isEqualTo(567);
            assertThat(body.getRuns().get(0).getFontSizeAsDouble()).isEqualTo(14);
            assertThat(docx.getStyles().getDefaultRunStyle().getFontSizeAsDouble())
                    .isEqualTo(14);
        }
    }

    @ParameterizedTest
    @CsvSource({"1,a)", "4,d)", "5,đ)", "6,e)", "7,g)", "8,h)", "9,i)", "10,k)", "19,t)", "20,aa)"})
    void listsFollowTheVietnameseAlphabet(int number, String marker) {
        assertThat(ListMarks.letter(number)).isEqualTo(marker);
    }

    @ParameterizedTest
    @CsvSource({"1,I-", "2,II-", "4,IV-", "9,IX-", "14,XIV-"})
    void partsHaveRomanNumbers(int number, String marker) {
        assertThat(ListMarks.roman(number)).isEqualTo(marker);
    }

    @Test
    void whatBeginsWithAHyphenIsAnItem() {
        assertThat(PlainText.blocks("Ưu điểm:\n- đúng giờ\n\n  + đủ thành phần \n5-7 phút"))
                .containsExactly(
                        Block.text("Ưu điểm:"),
                        Block.dash("đúng giờ"),
                        Block.dash("đủ thành phần"),
                        Block.text("5-7 phút"));
        assertThat(PlainText.blocks(null)).isEmpty();
    }

    private static PrintedDocument document(int parts) {
        List<Block> body = new ArrayList<>();
        body.add(Block.text(LETTERS + " " + LETTERS.toUpperCase(java.util.Locale.ROOT)));
        body.add(Block.text(MARKUP));
        for (int i = 1; i <= parts; i++) {
            body.add(new Heading(1, ListMarks.roman(i), "NỘI DUNG"));
            body.add(new Heading(2, ListMarks.arabic(i), "Ý kiến thảo luận"));
            body.add(Block.dash("Đồng chí Đỗ Thị Ưởng: nhất trí với dự thảo nghị quyết của chi bộ."));
        }
        body.add(new Table(
                null,
                List.of(new Column("TT", 10, Align.CENTER), new Column("Nhiệm vụ", 90, Align.LEFT)),
                List.of(Row.of("1", "Rà soát hộ nghèo"), Row.bold("", "Cộng: 1")),
                8));
        return new PrintedDocument(
                form(),
                new Letterhead("ĐẢNG ỦY XÃ TÂN LỘC THƯỢNG", "CHI BỘ THÔN ĐÔNG", "Số 05-BB/CB", null, "Dự thảo"),
                "BIÊN BẢN",
                List.of("sinh hoạt chi bộ thường kỳ tháng 11/2026"),
                body,
                List.of(
                        new Signature(List.of("NGƯỜI GHI BIÊN BẢN"), null, "Lê Văn An"),
                        new Signature(List.of("CHỦ TRÌ HỘI NGHỊ"), "BÍ THƯ", null)),
                List.of(),
                new Seal("7KQ4-M2XB-9RTA", "Mã đối chiếu.", "https://nenep.example/verify"),
                LocalDate.of(2026, 11, 5));
    }

    private static PageForm form() {
        return new PageForm(
                new PageForm.Margins(20, 20, 30, 15), 19, 10, new PageForm.Sizes(14, 15, 14, 14, 14, 14, 16, 14));
    }

    private static String pdfText(PrintedDocument printed) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(printed))) {
            return new PDFTextStripper().getText(pdf);
        }
    }

    private static String page(PDDocument pdf, int number) throws IOException {
        PDFTextStripper text = new PDFTextStripper();
        text.setStartPage(number);
        text.setEndPage(number);
        return text.getText(pdf);
    }

    private static XWPFDocument open(PrintedDocument printed) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(DocxWriter.write(printed)));
    }

    private static String docxText(PrintedDocument printed) throws IOException {
        try (XWPFDocument docx = open(printed);
                XWPFWordExtractor text = new XWPFWordExtractor(docx)) {
            return text.getText().lines().collect(Collectors.joining("\n"));
        }
    }
}
