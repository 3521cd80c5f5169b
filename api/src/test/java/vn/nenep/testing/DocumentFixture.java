package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A document in the Party's form, made through the API, and templates for it. */
public record DocumentFixture(MeetingFixture meeting, String id) {

    private static final int LONGEST_WAIT_SECONDS = 30;

    public static final String DOCUMENTS = "/api/v1/official-documents";

    public static DocumentFixture of(MeetingFixture meeting, String kind) {
        Response made = Answers.ok(create(meeting, kind, Map.of()));
        return new DocumentFixture(meeting, Answers.json(made).path("id").textValue());
    }

    public static Response create(MeetingFixture meeting, String kind, Map<String, Object> more) {
        Map<String, Object> body = new HashMap<>(more);
        body.putAll(body(meeting, kind));
        return Api.as(meeting.cell().secretary(), body).post(DOCUMENTS);
    }

    public static Map<String, Object> body(MeetingFixture meeting, String kind) {
        return Map.of("kind", kind, "meetingId", meeting.id());
    }

    public static String list(MeetingFixture meeting) {
        return DOCUMENTS + "?meetingId=" + meeting.id();
    }

    public static String preview(MeetingFixture meeting, String kind, String format) {
        return meeting.path() + "/document-preview?kind=" + kind + "&format=" + format;
    }

    public String path() {
        return DOCUMENTS + "/" + id;
    }

    public String file(String format) {
        return path() + "/file?format=" + format;
    }

    public byte[] download(String format) {
        return Answers.ok(Api.as(meeting.cell().secretary()).accept("*/*").get(file(format)))
                .asByteArray();
    }

    /** Asks until the job is done. */
    public JsonNode finished() {
        Instant deadline = Instant.now().plusSeconds(LONGEST_WAIT_SECONDS);
        JsonNode seen =
                Answers.json(Answers.ok(Api.as(meeting.cell().secretary()).get(path())));
        while (seen.path("state").textValue().equals("WAITING")) {
            if (Instant.now().isAfter(deadline)) {
                throw new AssertionError("Still at work: " + seen);
            }
            seen = Answers.json(Answers.ok(Api.as(meeting.cell().secretary()).get(path())));
        }
        return seen;
    }

    public static String templates(String organizationId) {
        return "/api/v1/organizations/" + organizationId + "/document-templates";
    }

    public static String upload(String organizationId, String kind) {
        return templates(organizationId) + "?kind=" + kind + "&fileName=mau.docx";
    }

    public static Response sendTemplate(String user, String organizationId, String kind, byte[] content) {
        return Api.as(user)
                .contentType("application/octet-stream")
                .body(content)
                .post(upload(organizationId, kind));
    }

    public static String addTemplate(String organizationId, String kind) {
        Response made = Answers.ok(sendTemplate(Api.OFFICE, organizationId, kind, template(lines())));
        return Answers.json(made).path("id").textValue();
    }

    /** What the list says of it, in the quotation marks of a version. */
    public static String templateEtag(String organizationId, String id) {
        return Answers.json(Answers.ok(Api.as(Api.OFFICE).get(templates(organizationId))))
                .path("items")
                .valueStream()
                .filter(item -> item.path("id").textValue().equals(id))
                .map(item -> item.path("etag").textValue())
                .findAny()
                .orElseThrow();
    }

    public static void withdrawTemplate(String organizationId, String id) {
        Answers.ok(Api.as(Api.OFFICE)
                .header("If-Match", templateEtag(organizationId, id))
                .post(templates(organizationId) + "/" + id + "/withdraw"));
    }

    public static List<String> lines() {
        return List.of(
                "Mẫu riêng của {{to-chuc}}", "{{so}}", "{{loai}}", "{{trich-yeu}}", "{{noi-dung}}", "{{nguoi-ky}}");
    }

    public static byte[] template(List<String> lines) {
        try (XWPFDocument docx = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            lines.forEach(line -> {
                var paragraph = docx.createParagraph();
                // As word processors do, in pieces that follow no sense.
                int middle = line.length() / 2;
                paragraph.createRun().setText(line.substring(0, middle));
                paragraph.createRun().setText(line.substring(middle));
            });
            docx.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static String encodedTemplate() {
        return Call.BASE64 + Base64.getEncoder().encodeToString(template(lines()));
    }
}
