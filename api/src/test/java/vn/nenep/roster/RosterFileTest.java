package vn.nenep.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.organization.OrganizationService.CellName;
import vn.nenep.roster.RefusedFile.Reason;

class RosterFileTest {

    private static final String LIST =
            "STT;Họ và tên;Ngày vào Đảng\n1;Đỗ Thị Ưởng;03/02/1995\n2;Nguyễn Văn Hòa;19/5/2001\n";

    static Stream<Arguments> encodings() {
        String decomposed = Normalizer.normalize(LIST, Normalizer.Form.NFD);
        return Stream.of(
                Arguments.of("UTF-8", LIST.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-8 with its mark", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_8)),
                Arguments.of("decomposed", decomposed.getBytes(StandardCharsets.UTF_8)),
                Arguments.of("UTF-16LE", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16LE)),
                Arguments.of("UTF-16BE", ("\uFEFF" + LIST).getBytes(StandardCharsets.UTF_16BE)),
                Arguments.of("windows-1258", windows1258(LIST)),
                Arguments.of("tabs", LIST.replace(';', '\t').getBytes(StandardCharsets.UTF_8)),
                Arguments.of("commas", LIST.replace(';', ',').getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "quotes", LIST.replace("Đỗ Thị Ưởng", "\"Đỗ Thị Ưởng\"").getBytes(StandardCharsets.UTF_8)),
                Arguments.of(
                        "XLSX",
                        Xlsx.of(List.of(
                                List.of("STT", "Họ và tên", "Ngày vào Đảng"),
                                List.of("1", "Đỗ Thị Ưởng", "03/02/1995"),
                                List.of("2", "Nguyễn Văn Hòa", "19/5/2001")))));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("encodings")
    void theSameListInManyForms(String form, byte[] file) {
        RosterFile.check(file);

        List<Line> lines = RosterFile.read(file);

        assertThat(lines).extracting(Line::number).containsExactly(1, 2, 3);
        assertThat(lines.get(1).cells()).containsExactly("1", "Đỗ Thị Ưởng", "03/02/1995");
        assertThat(lines.get(2).cell(1)).isEqualTo("Nguyễn Văn Hòa");
    }

    /** As long as a file may be, it is looked at in one pass: anything slower would take hours here. */
    @Test
    void oneWordAsLongAsAWholeFile() {
        byte[] file = "x".repeat(5_000_000).getBytes(StandardCharsets.UTF_8);

        RosterFile.check(file);

        assertThat(RosterFile.read(file)).hasSize(1);
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of(Reason.EMPTY, new byte[0]),
                Arguments.of(Reason.FORMULA, Xlsx.withFormula()),
                Arguments.of(Reason.MACRO, Xlsx.with("xl/vbaProject.bin", new byte[] {1, 2, 3})),
                Arguments.of(
                        Reason.MACRO,
                        Xlsx.replacing(
                                "[Content_Types].xml",
                                "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                "application/vnd.ms-excel.sheet.macroEnabled.main+xml")),
                Arguments.of(
                        Reason.EXTERNAL_LINK,
                        Xlsx.with("xl/externalLinks/externalLink1.xml", "<a/>".getBytes(StandardCharsets.UTF_8))),
                Arguments.of(
                        Reason.EXTERNAL_LINK,
                        Xlsx.with(
                                "xl/worksheets/_rels/sheet1.xml.rels",
                                "<Relationships><Relationship Id='r' Type='http://x/oleObject' Target='http://evil.test/' TargetMode='External'/></Relationships>"
                                        .getBytes(StandardCharsets.UTF_8))),
                Arguments.of(Reason.EMBEDDED, Xlsx.with("xl/embeddings/oleObject1.bin", new byte[] {1})),
                Arguments.of(Reason.EMBEDDED, Xlsx.with("xl/media/inner.zip", new byte[] {'P', 'K', 3, 4})),
                Arguments.of(
                        Reason.DOCUMENT_TYPE,
                        Xlsx.replacing(
                                "xl/worksheets/sheet1.xml",
                                "<worksheet",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><worksheet")),
                Arguments.of(
                        Reason.DOCUMENT_TYPE,
                        Xlsx.with(
                                "docProps/lol.xml",
                                "<!DOCTYPE l [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;\">]><l>&b;</l>"
                                        .getBytes(StandardCharsets.UTF_8))),
                Arguments.of(Reason.UNPACKS_TOO_LARGE, Xlsx.with("xl/media/zeros.dat", new byte[8 * 1024 * 1024])),
                Arguments.of(Reason.UNPACKS_TOO_LARGE, Xlsx.withNoise(101)),
                Arguments.of(Reason.TOO_MANY_PARTS, Xlsx.withParts(1001)),
                Arguments.of(Reason.DAMAGED, Arrays2.half(Xlsx.withNoise(1))),
                Arguments.of(Reason.DAMAGED, Xlsx.with("xl/bad.xml", "<a><b></a>".getBytes(StandardCharsets.UTF_8))),
                Arguments.of(
                        Reason.UNKNOWN_TYPE,
                        Xlsx.zip(java.util.Map.of("word/document.xml", new byte[] {'<', 'a', '/', '>'}))),
                Arguments.of(Reason.UNKNOWN_TYPE, "%PDF-1.7\u0000\u0001".getBytes(StandardCharsets.UTF_8)),
                Arguments.of(Reason.OLD_EXCEL, new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0}),
                Arguments.of(
                        Reason.UNKNOWN_ENCODING, new byte[] {(byte) 0xFF, (byte) 0xFE, 0x00, (byte) 0xD8, 0x41, 0}),
                Arguments.of(Reason.TCVN3, tcvn3("Hä vµ tªn;Ngµy vµo §¶ng\nNguyÔn V¨n Hïng;03/02/1995\n", true)),
                Arguments.of(Reason.TCVN3, tcvn3("Hä vµ tªn;Ngµy vµo §¶ng\nNguyÔn V¨n Hïng;03/02/1995\n", false)),
                Arguments.of(Reason.VNI, tcvn3("Hoï vaø teân;Ngaøy vaøo Ñaûng\nNguyeãn Vaên Huøng;03/02/1995\n", true)),
                Arguments.of(
                        Reason.VNI, tcvn3("Hoï vaø teân;Ngaøy vaøo Ñaûng\nNguyeãn Vaên Huøng;03/02/1995\n", false)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void whatIsNotRead(Reason reason, byte[] file) {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> RosterFile.check(file))
                .satisfies(refused -> assertThat(refused.reason).isEqualTo(reason));
    }

    @Test
    void aFormulaIsNamedByItsCell() {
        assertThatExceptionOfType(RefusedFile.class)
                .isThrownBy(() -> RosterFile.check(Xlsx.withFormula()))
                .satisfies(refused -> assertThat(refused.cell).isEqualTo("B2"));
    }

    @Test
    void aMailAddressThatBecameALinkByItselfIsNoLinkToAFile() {
        RosterFile.check(Xlsx.with(
                "xl/worksheets/_rels/sheet1.xml.rels",
                ("<Relationships><Relationship Id='r' Type='http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'"
                                + " Target='mailto:a@b.vn' TargetMode='External'/></Relationships>")
                        .getBytes(StandardCharsets.UTF_8)));
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            03/02/1985  , 1985-02-03
            3/2/1985    , 1985-02-03
            3.2.1985    , 1985-02-03
            03-02-1985  , 1985-02-03
            1985-02-03  , 1985-02-03
            31081       , 1985-02-03
            29/02/2024  , 2024-02-29
            29/02/2023  , -
            31/04/1985  , -
            13/13/1985  , -
            3/2/85      , -
            02/1985     , -
            hôm qua     , -
            123         , -
            """)
    void daysAsListsWriteThem(String text, LocalDate expected) {
        assertThat(RosterDay.parse(text).map(RosterDay::day).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aYearIsAYear() {
        assertThat(RosterDay.parse("1975")).contains(new RosterDay(1975, null));
    }

    @ParameterizedTest
    @CsvSource({
        "Họ và tên, FULL_NAME",
        "HỌ TÊN, FULL_NAME",
        "Ngày sinh (dd/mm/yyyy), BORN_ON",
        "Năm sinh, BORN_ON",
        "Ngày vào Đảng*, ADMITTED_ON",
        "Ngày chính thức, RECOGNIZED_ON",
        "Số thẻ Đảng, CARD_NUMBER",
        "Mã chi bộ, CELL_CODE",
        "Chi bộ, CELL_NAME",
        "SĐT, PHONE",
        "E-mail, EMAIL",
        "Chức vụ, POSITION"
    })
    void headingsAsOfficesWriteThem(String heading, RosterColumn expected) {
        assertThat(RosterColumn.ofHeading(heading)).contains(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"STT", "Ghi chú", "Giới tính", "", "Họ"})
    void otherHeadingsMeanNothing(String heading) {
        assertThat(RosterColumn.ofHeading(heading)).isEmpty();
    }

    @Test
    void theHeadingIsFoundUnderTheTitles() {
        List<Line> lines = List.of(
                new Line(1, List.of("ĐẢNG ỦY PHƯỜNG")),
                new Line(3, List.of("DANH SÁCH ĐẢNG VIÊN")),
                new Line(5, List.of("STT", "Họ và tên", "Chi bộ", "Ngày vào Đảng")),
                new Line(6, List.of("1", "Lê Văn An", "Khu phố 1", "03/02/1995")));

        RosterColumns found = RosterColumns.find(lines).orElseThrow();

        assertThat(found.headerLine()).isEqualTo(5);
        assertThat(found.isComplete(false)).isTrue();
        assertThat(RosterColumns.decode(found.encode())).isEqualTo(found);
    }

    /** Line: name, card, born, admitted, recognized, cell name. */
    @ParameterizedTest
    @CsvSource(nullValues = "-", delimiter = '|', textBlock = """
            Lê Văn An | 38 000 001 | 1970       | 03/02/1995 | 03/02/1996 | CB Khu phố 1 | -
            Lê Văn An |            |            | 03/02/1995 |            | khu phố 1    | -
                      | 38000001   | 1970       | 03/02/1995 |            | Khu phố 1    | FULL_NAME:MISSING
            =1+1      |            |            | 03/02/1995 |            | Khu phố 1    | FULL_NAME:NOT_A_NAME
            Lê Văn An |            |            |            |            | Khu phố 1    | ADMITTED_ON:MISSING
            Lê Văn An |            |            | 1995       |            | Khu phố 1    | ADMITTED_ON:DAY_INCOMPLETE
            Lê Văn An |            |            | 31/02/1995 |            | Khu phố 1    | ADMITTED_ON:NOT_A_DAY
            Lê Văn An |            |            | 03/02/2995 |            | Khu phố 1    | ADMITTED_ON:DAY_NOT_POSSIBLE
            Lê Văn An |            | 1/1/1850   | 03/02/1995 |            | Khu phố 1    | BORN_ON:DAY_NOT_POSSIBLE
            Lê Văn An |            | 1/1/1996   | 03/02/1995 |            | Khu phố 1    | BORN_ON:DAY_NOT_POSSIBLE
            Lê Văn An |            |            | 03/02/1995 | 03/01/1995 | Khu phố 1    | RECOGNIZED_ON:BEFORE_ADMISSION
            Lê Văn An | thẻ mất    |            | 03/02/1995 |            | Khu phố 1    | CARD_NUMBER:NOT_A_CARD_NUMBER
            Lê Văn An |            |            | 03/02/1995 |            | Khu phố 9    | CELL_NAME:UNKNOWN_CELL
            Lê Văn An |            |            | 03/02/1995 |            | Trường học   | CELL_NAME:SEVERAL_CELLS
            Lê Văn An |            |            | 03/02/1995 |            |              | CELL_NAME:MISSING
            """)
    void oneLineIsUnderstoodOrSaysWhyNot(
            String name, String card, String born, String admitted, String recognized, String cell, String error) {
        Line header =
                new Line(1, List.of("Họ tên", "Số thẻ", "Ngày sinh", "Ngày vào Đảng", "Ngày chính thức", "Chi bộ"));
        RosterColumns columns = RosterColumns.find(List.of(header)).orElseThrow();
        List<CellName> cells = List.of(
                new CellName(UUID.randomUUID(), "1", "Chi bộ Khu phố 1"),
                new CellName(UUID.randomUUID(), "2", "Chi bộ Trường học"),
                new CellName(UUID.randomUUID(), "3", "Chi bộ Trường học"));
        RowReader reader = new RowReader(columns, cells, null, LocalDate.of(2026, 11, 21));

        FileRow row = reader.read(new Line(
                2,
                Stream.of(name, card, born, admitted, recognized, cell)
                        .map(text -> text == null ? "" : text)
                        .toList()));

        assertThat(RowError.encode(row.errors())).isEqualTo(error);
    }

    @Test
    void whatSpreadsheetsSpoilIsMended() {
        Line header = new Line(1, List.of("Họ tên", "Ngày vào Đảng", "Điện thoại", "Email", "Chức vụ"));
        RosterColumns columns = RosterColumns.find(List.of(header)).orElseThrow();
        UUID cell = UUID.randomUUID();

        FileRow row = new RowReader(columns, List.of(), cell, LocalDate.of(2026, 11, 21))
                .read(new Line(2, List.of("ĐỖ THỊ ƯỞNG", "34733", "912345678", "uong@vidu.vn", "Phó Bí thư")));

        assertThat(row.errors()).isEmpty();
        assertThat(row.fullName()).isEqualTo("Đỗ Thị Ưởng");
        assertThat(row.admittedOn()).isEqualTo(LocalDate.of(1995, 2, 3));
        assertThat(row.phone()).isEqualTo("0912345678");
        assertThat(row.position()).isEqualTo("DEPUTY_SECRETARY");
        assertThat(row.cellId()).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+84", "-1", "@SUM(A1)", "\tx", "\rx", "\u0000x"})
    void noCellOfOursBecomesAFormula(String cell) {
        assertThat(RosterSheet.safe(cell)).isEqualTo("'" + cell);
        String csv = new String(
                RosterSheet.write(FileFormat.CSV, "t", List.of("a"), Stream.of(List.of(cell))), StandardCharsets.UTF_8);
        assertThat(csv).contains("'" + cell.charAt(0));
    }

    @Test
    void whatWeWriteWeRead() {
        for (FileFormat format : FileFormat.values()) {
            byte[] file = RosterSheet.write(
                    format,
                    "Danh sách",
                    List.of("Họ và tên", "Ngày vào Đảng"),
                    Stream.of(List.of("Lê Văn An", "03/02/1995")));
            RosterFile.check(file);
            assertThat(RosterFile.read(file).get(1).cells()).containsExactly("Lê Văn An", "03/02/1995");
        }
    }

    private static byte[] tcvn3(String letters, boolean oneByteALetter) {
        return letters.getBytes(oneByteALetter ? Charset.forName("windows-1252") : StandardCharsets.UTF_8);
    }

    /** Letters with their quality in one byte, the tone in the next. */
    private static byte[] windows1258(String text) {
        StringBuilder typed = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(c -> {
            String parts = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD);
            StringBuilder letter = new StringBuilder();
            StringBuilder tones = new StringBuilder();
            parts.codePoints()
                    .forEach(part -> ("\u0300\u0301\u0303\u0309\u0323".indexOf(part) >= 0 ? tones : letter)
                            .appendCodePoint(part));
            typed.append(Normalizer.normalize(letter, Normalizer.Form.NFC)).append(tones);
        });
        return typed.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static final class Arrays2 {
        static byte[] half(byte[] file) {
            return java.util.Arrays.copyOf(file, file.length / 2);
        }
    }
}
