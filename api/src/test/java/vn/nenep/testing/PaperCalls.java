package vn.nenep.testing;

import static io.restassured.http.Method.GET;
import static io.restassured.http.Method.POST;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.function.Supplier;

/** The calls on the documents of a meeting of the first cell. */
final class PaperCalls {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Map<String, Object> REASON = Map.of("reason", "Gửi nhầm bản chưa sửa");

    private PaperCalls() {}

    static void addTo(Map<String, Supplier<Call>> makers) {
        makers.put(
                "listMeetingDocuments",
                () -> read(
                        "listMeetingDocuments",
                        PaperFixture.documents(
                                PaperFixture.of(MeetingFixture.announced()).meeting())));
        makers.put(
                "downloadMeetingDocument",
                () -> read(
                        "downloadMeetingDocument",
                        PaperFixture.of(MeetingFixture.announced()).path()));
        makers.put("uploadMeetingDocument", () -> upload(MeetingFixture.announced()));
        makers.put("withdrawMeetingDocument", () -> withdraw(PaperFixture.of(MeetingFixture.announced())));
    }

    static Call upload(MeetingFixture meeting) {
        String documents = PaperFixture.documents(meeting);
        return new Call(
                "uploadMeetingDocument",
                POST,
                documents + "?fileName=du-thao.pdf",
                null,
                PaperFixture.PDF,
                null,
                documents,
                Api.SECRETARY);
    }

    static Call withdraw(PaperFixture paper) {
        return new Call(
                "withdrawMeetingDocument",
                POST,
                paper.path() + "/withdraw",
                JSON.valueToTree(REASON),
                paper.etag(),
                PaperFixture.documents(paper.meeting()),
                Api.SECRETARY);
    }

    private static Call read(String operationId, String path) {
        return new Call(operationId, GET, path, null, null, path, Api.SECRETARY);
    }
}
