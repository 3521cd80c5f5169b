package vn.nenep.paper;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.nenep.paper.RefusedPaper.Reason;
import vn.nenep.testing.PaperFixture;

class PaperGuardTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final String REMOTE =
            "<Relationships><Relationship Id='r' Type='http://x/attachedTemplate' Target='http://evil.test/t.dotm' TargetMode='External'/></Relationships>";

    @TempDir
    Path folder;

    static Stream<Arguments> good() {
        return Stream.of(
                Arguments.of(PaperKind.PDF, "nghi-quyet.pdf", PaperFixture.PDF.getBytes(UTF_8)),
                Arguments.of(PaperKind.PDF, "NGHI QUYET.PDF", withObjects("<< /Type /Font /BaseFont /Tinos >>")),
                Arguments.of(PaperKind.DOCX, "Dự thảo.docx", PaperFixture.docx()),
                Arguments.of(PaperKind.XLSX, "Đảng phí.xlsx", workbook("<f>SUM(A1:A2)</f>")),
                Arguments.of(
                        PaperKind.DOCX,
                        "lien-ket.docx",
                        PaperFixture.docxWith(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Id='r' Type='http://x/relationships/hyperlink' Target='mailto:a@b.test' TargetMode='External'/></Relationships>"
                                        .getBytes(UTF_8))));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("good")
    void whatIsTaken(PaperKind kind, String name, byte[] content) throws IOException {
        assertThat(PaperGuard.check(file(content), name)).isEqualTo(kind);
    }

    static Stream<Arguments> refused() {
        return Stream.of(
                Arguments.of(Reason.EMPTY, "a.pdf", new byte[0]),
                Arguments.of(Reason.UNKNOWN_TYPE, "a.pdf", "Biên bản họp chi bộ".getBytes(UTF_8)),
                Arguments.of(Reason.UNKNOWN_TYPE, "a.docx", new byte[] {'M', 'Z', 0, 1, 2}),
                Arguments.of(Reason.UNKNOWN_TYPE, "a.pdf", ("<html>" + PaperFixture.PDF).getBytes(UTF_8)),
                Arguments.of(
                        Reason.UNKNOWN_TYPE,
                        "a.docx",
                        PaperFixture.zip(Map.of("ppt/presentation.xml", "<a/>".getBytes(UTF_8)))),
                Arguments.of(Reason.OLD_OFFICE, "a.doc", new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0}),
                Arguments.of(Reason.OTHER_NAME, "a.docx", PaperFixture.PDF.getBytes(UTF_8)),
                Arguments.of(Reason.OTHER_NAME, "a.pdf.exe", PaperFixture.PDF.getBytes(UTF_8)),
                Arguments.of(Reason.OTHER_NAME, "a.pdf", PaperFixture.docx()),
                Arguments.of(Reason.OTHER_NAME, "a.xlsx", PaperFixture.docx()),
                Arguments.of(Reason.DAMAGED, "a.pdf", "%PDF-1.7\nnothing more".getBytes(UTF_8)),
                Arguments.of(Reason.DAMAGED, "a.docx", half(PaperFixture.docx())),
                Arguments.of(
                        Reason.DAMAGED,
                        "a.docx",
                        PaperFixture.docxWith("word/document.xml", "<w:p><a></w:p>".getBytes(UTF_8))),
                Arguments.of(
                        Reason.MACRO, "a.docx", PaperFixture.docxWith("word/vbaProject.bin", new byte[] {1, 2, 3})),
                Arguments.of(
                        Reason.EMBEDDED, "a.docx", PaperFixture.docxWith("word/embeddings/oleObject1.bin", new byte[] {1
                        })),
                Arguments.of(Reason.EMBEDDED, "a.docx", PaperFixture.docxWith("word/media/inner.zip", new byte[] {
                    'P', 'K', 3, 4
                })),
                Arguments.of(
                        Reason.EXTERNAL_LINK,
                        "a.docx",
                        PaperFixture.docxWith("word/_rels/settings.xml.rels", REMOTE.getBytes(UTF_8))),
                Arguments.of(
                        Reason.DOCUMENT_TYPE,
                        "a.docx",
                        PaperFixture.docxWith(
                                "word/document.xml",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>".getBytes(UTF_8))),
                Arguments.of(
                        Reason.UNPACKS_TOO_LARGE,
                        "a.docx",
                        PaperFixture.docxWith("word/media/zeros.png", new byte[8 * MEGABYTE])),
                Arguments.of(Reason.UNPACKS_TOO_LARGE, "a.docx", withNoise(101)),
                Arguments.of(Reason.TOO_MANY_PARTS, "a.docx", withParts(1001)));
    }

    static Stream<Arguments> actingPdfs() {
        return Stream.of(
                Arguments.of(Reason.CODE, with("<< /OpenAction << /S /JavaScript /JS (app.alert(1)) >> >>")),
                Arguments.of(Reason.CODE, with("<< /S /J#61vaScript >>")),
                Arguments.of(Reason.CODE, with("<< /S/Launch/F(cmd.exe) >>")),
                Arguments.of(Reason.CODE, withObjects("<< /S /JavaScript /JS (app.alert(1)) >>")),
                Arguments.of(Reason.EMBEDDED, with("<< /Names << /EmbeddedFiles 9 0 R >> >>")),
                Arguments.of(Reason.EMBEDDED, withObjects("<< /Type /EmbeddedFile >>")),
                Arguments.of(Reason.LOCKED, with("<< /Encrypt 8 0 R >>")),
                Arguments.of(Reason.UNPACKS_TOO_LARGE, withObjects(" ".repeat(101 * MEGABYTE))),
                Arguments.of(Reason.DAMAGED, with("<< /Type /ObjStm /Filter /ASCIIHexDecode >> stream\n2F4A>")));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("refused")
    void whatIsNotTaken(Reason reason, String name, byte[] content) throws IOException {
        expect(reason, name, content);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("actingPdfs")
    void aPdfThatCouldActByItself(Reason reason, byte[] content) throws IOException {
        expect(reason, "a.pdf", content);
    }

    /** A directory of so many parts is not read into memory first. */
    @Test
    void moreEntriesThanAnyLibraryShouldSee() throws IOException {
        expect(Reason.TOO_MANY_PARTS, "a.docx", withParts(60_000));
    }

    private void expect(Reason reason, String name, byte[] content) throws IOException {
        Path file = file(content);
        assertThatExceptionOfType(RefusedPaper.class)
                .isThrownBy(() -> PaperGuard.check(file, name))
                .satisfies(refused -> assertThat(refused.reason).isEqualTo(reason));
    }

    private Path file(byte[] content) throws IOException {
        return Files.write(folder.resolve("received"), content);
    }

    private static byte[] with(String dictionary) {
        return PaperFixture.PDF
                .replace("trailer", "5 0 obj\n" + dictionary + "\nendobj\ntrailer")
                .getBytes(UTF_8);
    }

    /** With the objects where newer writers put them: compressed, in one stream. */
    private static byte[] withObjects(String objects) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed)) {
            out.write(objects.getBytes(UTF_8));
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
        String stream = "5 0 obj\n<< /Type /ObjStm /N 1 /First 0 /Filter /FlateDecode /Length " + packed.size()
                + " >>\nstream\r\n" + packed.toString(ISO_8859_1) + "\nendstream\nendobj\ntrailer";
        return PaperFixture.PDF.replace("trailer", stream).getBytes(ISO_8859_1);
    }

    private static byte[] workbook(String cell) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "<Types/>".getBytes(UTF_8));
        parts.put("xl/workbook.xml", "<workbook/>".getBytes(UTF_8));
        parts.put("xl/worksheets/sheet1.xml", ("<worksheet>" + cell + "</worksheet>").getBytes(UTF_8));
        return PaperFixture.zip(parts);
    }

    /** Compresses well enough to be small and badly enough to pass for honest. */
    private static byte[] withNoise(int megabytes) {
        Map<String, byte[]> parts = PaperFixture.docxParts();
        Random random = new Random(7);
        for (int i = 0; i < megabytes; i++) {
            byte[] noise = new byte[MEGABYTE];
            byte[] some = new byte[MEGABYTE / 50];
            random.nextBytes(some);
            System.arraycopy(some, 0, noise, 0, some.length);
            parts.put("word/media/image" + i + ".png", noise);
        }
        return PaperFixture.zip(parts);
    }

    private static byte[] withParts(int number) {
        Map<String, byte[]> parts = PaperFixture.docxParts();
        for (int i = 0; i < number; i++) {
            parts.put("word/media/image" + i + ".png", new byte[] {1});
        }
        return PaperFixture.zip(parts);
    }

    private static byte[] half(byte[] content) {
        return java.util.Arrays.copyOf(content, content.length / 2);
    }
}
