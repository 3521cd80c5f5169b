package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;
import static io.restassured.http.Method.PUT;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/** The calls on documents in the Party's form, of the first cell. */
final class DocumentCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final AtomicInteger PLACES = new AtomicInteger();
    private static final String KIND = "ATTENDANCE_SHEET";

    private DocumentCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put("listDocuments", () -> read("listDocuments", DocumentFixture.list(MeetingFixture.announced())));
        makers.put("getDocument", () -> read("getDocument", made().path()));
        makers.put("downloadDocument", () -> read("downloadDocument", made().file("DOCX")));
        makers.put(
                "previewDocument",
                () -> read("previewDocument", DocumentFixture.preview(MeetingFixture.announced(), KIND, "DOCX")));
        makers.put("createDocument", () -> create(MeetingFixture.announced(), KIND));
        makers.put("getDocumentSettings", () -> read("getDocumentSettings", settings()));
        makers.put("updateDocumentSettings", DocumentCalls::updateSettings);
        makers.put("listDocumentTemplates", () -> read("listDocumentTemplates", templates()));
        makers.put("downloadDocumentTemplate", () -> read("downloadDocumentTemplate", template()));
        makers.put("uploadDocumentTemplate", DocumentCalls::upload);
        makers.put("withdrawDocumentTemplate", () -> withdraw(DocumentFixture.addTemplate(cell(), "CONCLUSION")));
    }

    static Call create(MeetingFixture meeting, String kind) {
        return new Call(
                "createDocument",
                POST,
                DocumentFixture.DOCUMENTS,
                JSON.valueToTree(DocumentFixture.body(meeting, kind)),
                null,
                DocumentFixture.list(meeting),
                Api.SECRETARY);
    }

    static Call updateSettings() {
        Map<String, Object> body = Map.of("placeName", "Tân Lộc " + PLACES.incrementAndGet(), "lineSpacing", 18);
        String etag = Answers.ok(Api.as(Api.SECRETARY).get(settings())).header("ETag");
        return new Call(
                "updateDocumentSettings", PUT, settings(), JSON.valueToTree(body), etag, settings(), Api.SECRETARY);
    }

    static Call upload() {
        return new Call(
                "uploadDocumentTemplate",
                POST,
                DocumentFixture.upload(cell(), "CONCLUSION"),
                null,
                DocumentFixture.encodedTemplate(),
                null,
                templates(),
                Api.SECRETARY);
    }

    static Call withdraw(String id) {
        return new Call(
                "withdrawDocumentTemplate",
                POST,
                templates() + "/" + id + "/withdraw",
                null,
                DocumentFixture.templateEtag(cell(), id),
                templates(),
                Api.SECRETARY);
    }

    static String cell() {
        return Cell.model().id();
    }

    static String settings() {
        return "/api/v1/organizations/" + cell() + "/document-settings";
    }

    static String templates() {
        return DocumentFixture.templates(cell());
    }

    private static String template() {
        return templates() + "/" + DocumentFixture.addTemplate(cell(), "CONCLUSION");
    }

    private static DocumentFixture made() {
        return DocumentFixture.of(MeetingFixture.announced(), KIND);
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }
}
