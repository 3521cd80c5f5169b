package vn.nenep.testing;

import java.util.HashMap;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** Documents in the Party's form, what is put on them, and templates. */
final class DocumentTargets {

    private DocumentTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        documents(makers);
        String cell = DocumentCalls.cell();
        makers.put(
                "getDocumentSettings other",
                (state, who) -> Target.read("getDocumentSettings", DocumentCalls.settings(), cell, Api.SECRETARY));
        makers.put("updateDocumentSettings other", (state, who) -> new Target(DocumentCalls.updateSettings(), cell));
        makers.put(
                "listDocumentTemplates other",
                (state, who) -> Target.read("listDocumentTemplates", DocumentCalls.templates(), cell, Api.SECRETARY));
        makers.put("uploadDocumentTemplate other", (state, who) -> new Target(DocumentCalls.upload(), cell));
        makers.put("downloadDocumentTemplate other", (state, who) -> {
            String id = template(state);
            return Target.read("downloadDocumentTemplate", DocumentCalls.templates() + "/" + id, id, Api.SECRETARY);
        });
        makers.put("withdrawDocumentTemplate other", (state, who) -> {
            String id = template(state);
            return new Target(DocumentCalls.withdraw(id), id);
        });
        return makers;
    }

    private static void documents(Map<String, Maker> makers) {
        makers.put("listDocuments other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read("listDocuments", DocumentFixture.list(meeting), meeting.id(), Api.SECRETARY);
        });
        makers.put("getDocument other", (state, who) -> {
            DocumentFixture made = made();
            return Target.read("getDocument", made.path(), made.id(), Api.SECRETARY);
        });
        makers.put("downloadDocument other", (state, who) -> {
            DocumentFixture made = made();
            return Target.read("downloadDocument", made.file("DOCX"), made.id(), Api.SECRETARY);
        });
        makers.put("previewDocument other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read(
                    "previewDocument",
                    DocumentFixture.preview(meeting, "ATTENDANCE_SHEET", "DOCX"),
                    meeting.id(),
                    Api.SECRETARY);
        });
        makers.put("createDocument other", (state, who) -> create(state, "ATTENDANCE_SHEET"));
        makers.put("createDocument other/with-a-number", (state, who) -> create(state, "MEETING_NOTICE"));
    }

    private static Target create(String state, String kind) {
        MeetingFixture meeting = MeetingTargets.in(state);
        return new Target(DocumentCalls.create(meeting, kind), meeting.id());
    }

    private static DocumentFixture made() {
        return DocumentFixture.of(MeetingFixture.announced(), "ATTENDANCE_SHEET");
    }

    private static String template(String state) {
        String id = DocumentFixture.addTemplate(DocumentCalls.cell(), "CONCLUSION");
        if (state.equals("withdrawn")) {
            DocumentFixture.withdrawTemplate(DocumentCalls.cell(), id);
        }
        return id;
    }
}
