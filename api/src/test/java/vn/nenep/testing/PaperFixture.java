package vn.nenep.testing;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A document of a meeting, sent through the API. */
public record PaperFixture(MeetingFixture meeting, String id) {

    /** One empty page. */
    public static final String PDF = """
            %PDF-1.4
            1 0 obj
            << /Type /Catalog /Pages 2 0 R >>
            endobj
            2 0 obj
            << /Type /Pages /Kids [3 0 R] /Count 1 >>
            endobj
            3 0 obj
            << /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] >>
            endobj
            trailer
            << /Root 1 0 R /Size 4 >>
            startxref
            9
            %%EOF
            """;

    private static final String TYPES = """
            <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">
            <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>
            <Override PartName="/%s" ContentType="application/vnd.openxmlformats-officedocument.%s.main+xml"/></Types>""";

    private static final String RELATIONS = """
            <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" \
            Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="%s"/>\
            </Relationships>""";

    private static final String TEXT = """
            <w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r>\
            <w:t>Dự thảo nghị quyết tháng 12</w:t></w:r></w:p></w:body></w:document>""";

    public static PaperFixture of(MeetingFixture meeting) {
        Response made = Answers.ok(send(meeting, "du-thao-nghi-quyet.pdf", PDF.getBytes(UTF_8)));
        return new PaperFixture(meeting, Answers.json(made).path("id").textValue());
    }

    public static Response send(MeetingFixture meeting, String fileName, byte[] content) {
        return Api.as(meeting.cell().secretary())
                .contentType("application/octet-stream")
                .queryParam("fileName", fileName)
                .body(content)
                .post(documents(meeting));
    }

    public static String documents(MeetingFixture meeting) {
        return meeting.path() + "/documents";
    }

    /** The parts of a text. */
    public static Map<String, byte[]> docxParts() {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put(
                "[Content_Types].xml",
                TYPES.formatted("word/document.xml", "wordprocessingml.document")
                        .getBytes(UTF_8));
        parts.put("_rels/.rels", RELATIONS.formatted("word/document.xml").getBytes(UTF_8));
        parts.put("word/document.xml", TEXT.getBytes(UTF_8));
        return parts;
    }

    public static byte[] docx() {
        return zip(docxParts());
    }

    /** With one part more, or another one in its place. */
    public static byte[] docxWith(String part, byte[] content) {
        Map<String, byte[]> parts = docxParts();
        parts.put(part, content);
        return zip(parts);
    }

    public static byte[] zip(Map<String, byte[]> parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (var part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
                zip.closeEntry();
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    public PaperFixture withdraw() {
        Answers.ok(Api.as(meeting.cell().secretary(), Map.of("reason", "Gửi nhầm bản chưa sửa"))
                .header("If-Match", etag())
                .post(path() + "/withdraw"));
        return this;
    }

    public String etag() {
        return row("etag");
    }

    /** What the list says of it. */
    public String row(String field) {
        return Answers.json(Answers.ok(Api.as(meeting.cell().secretary()).get(documents(meeting))))
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").textValue().equals(id))
                .findAny()
                .orElseThrow()
                .path(field)
                .asText();
    }

    public String path() {
        return documents(meeting) + "/" + id;
    }
}
