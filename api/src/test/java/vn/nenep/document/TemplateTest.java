package vn.nenep.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Cell;
import vn.nenep.testing.DocumentFixture;
import vn.nenep.testing.MeetingFixture;
import vn.nenep.testing.PaperFixture;

/** A committee's own form, and what an organisation puts on its documents. */
@QuarkusTest
class TemplateTest {

    @Test
    void documentsArePouredIntoTheTemplateAndKeepIt() throws IOException {
        MeetingFixture meeting = MeetingFixture.closed();
        String template = DocumentFixture.addTemplate(cell(), "RESOLUTION");
        DocumentFixture made = DocumentFixture.of(meeting, "RESOLUTION");
        byte[] before = made.download("DOCX");

        DocumentFixture.withdrawTemplate(cell(), template);
        DocumentFixture later = DocumentFixture.of(meeting, "RESOLUTION");

        String text = DocumentTest.docx(before);
        assertThat(text)
                .startsWith("Mẫu riêng của CHI BỘ")
                .contains("-NQ/CB", "NGHỊ QUYẾT", "tháng", "Có mặt")
                .doesNotContain("{{", "ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(made.download("DOCX")).isEqualTo(before);
        assertThat(DocumentTest.pdf(made.download("PDF"))).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
        assertThat(DocumentTest.docx(later.download("DOCX"))).contains("ĐẢNG CỘNG SẢN VIỆT NAM");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        byte[] template = DocumentFixture.template(List.of("{{so-hieu}}", "Số {{so}}", "{{ngay-thang}}"));

        JsonNode violations = refused(template).path("violations");

        assertThat(violations.valueStream().map(one -> one.path("message").textValue()))
                .hasSize(3)
                .anyMatch(text -> text.endsWith(": so-hieu"))
                .anyMatch(text -> text.endsWith(": ngay-thang"))
                .anyMatch(text -> text.contains("{{noi-dung}}"));
    }

    @Test
    void whatCouldDoMoreThanBeReadIsNoTemplate() {
        assertThat(message(PaperFixture.docxWith("word/vbaProject.bin", new byte[] {1})))
                .contains("macro");
        assertThat(message(PaperFixture.docxWith("word/embeddings/oleObject1.bin", new byte[] {1})))
                .contains("nhúng");
        String outside = "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"r1\" Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
                + "attachedTemplate\" Target=\"http://nenep.example/mau.dotx\" TargetMode=\"External\"/></Relationships>";
        assertThat(message(PaperFixture.docxWith(
                        "word/_rels/settings.xml.rels", outside.getBytes(StandardCharsets.UTF_8))))
                .contains("liên kết");
        assertThat(message("Không phải DOCX".getBytes(StandardCharsets.UTF_8))).contains("Word");
        assertThat(message(new byte[0])).contains("Word");
    }

    @Test
    void aThousandPicturesAreTooMany() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : PaperFixture.docxParts().entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
            for (int i = 0; i < 1000; i++) {
                zip.putNextEntry(new ZipEntry("word/media/image" + i + ".png"));
                zip.write(i);
            }
        }

        assertThat(message(out.toByteArray())).contains("quá nhiều");
    }

    @Test
    void aTemplateComesBackAsItWasSent() {
        byte[] template = DocumentFixture.template(DocumentFixture.lines());
        Response made = Answers.ok(DocumentFixture.sendTemplate(Api.OFFICE, cell(), "CONCLUSION", template));

        assertThat(Answers.ok(Api.as(Api.MEMBER).accept("*/*").get(made.header("Location")))
                        .asByteArray())
                .isEqualTo(template);
        DocumentFixture.withdrawTemplate(cell(), Answers.json(made).path("id").textValue());
    }

    @Test
    void aListHasNoTemplate() {
        Answers.problem(
                DocumentFixture.sendTemplate(
                        Api.OFFICE, cell(), "MEETING_LIST", DocumentFixture.template(DocumentFixture.lines())),
                422,
                "document-not-possible");
    }

    @Test
    void whatAnOrganisationPutsOnItsDocumentsIsInThem() throws IOException {
        String path = "/api/v1/organizations/" + cell() + "/document-settings";
        Response seen = Answers.ok(Api.as(Api.SECRETARY).get(path));
        Map<String, Object> wanted = Map.of("placeName", "Tân Lộc Hạ", "signatureTitle", "T/M CHI ỦY");

        Response saved = Answers.ok(Api.as(Api.SECRETARY, seen, wanted).put(path));

        assertThat(Answers.json(saved).at("/inForce/placeName").textValue()).isEqualTo("Tân Lộc Hạ");
        assertThat(Answers.json(saved).at("/inForce/document").textValue()).contains("HD 05-HD/VPTW");
        assertThat(DocumentTest.docx(DocumentFixture.of(MeetingFixture.announced(), "MEETING_NOTICE")
                        .download("DOCX")))
                .contains("Tân Lộc Hạ, ngày", "T/M CHI ỦY");
        Answers.problem(Api.as(Api.SECRETARY, seen, wanted).put(path), 412, "stale-version");
        Answers.problem(
                Api.as(Api.SECRETARY, saved, Map.of("termStart", "2199-01-01")).put(path), 422, "day-not-possible");
        Answers.problem(Api.as(Api.SECRETARY, saved, Map.of("lineSpacing", 25)).put(path), 400, "invalid-request");
        Answers.ok(Api.as(Api.SECRETARY, saved, Map.of()).put(path));
    }

    private static String cell() {
        return Cell.model().id();
    }

    private static JsonNode refused(byte[] template) {
        return Answers.json(Answers.problem(
                DocumentFixture.sendTemplate(Api.OFFICE, cell(), "CONCLUSION", template),
                422,
                "template-not-possible"));
    }

    private static String message(byte[] template) {
        return refused(template).at("/violations/0/message").textValue();
    }
}
