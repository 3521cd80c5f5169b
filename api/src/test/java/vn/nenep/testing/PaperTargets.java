package vn.nenep.testing;

import java.util.HashMap;
import java.util.Map;
import vn.nenep.testing.Target.Maker;

/** Documents of meetings in every state. */
final class PaperTargets {

    private PaperTargets() {}

    static Map<String, Maker> makers() {
        Map<String, Maker> makers = new HashMap<>();
        makers.put("listMeetingDocuments other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return Target.read("listMeetingDocuments", PaperFixture.documents(meeting), meeting.id(), Api.SECRETARY);
        });
        makers.put("uploadMeetingDocument other", (state, who) -> {
            MeetingFixture meeting = MeetingTargets.in(state);
            return new Target(PaperCalls.upload(meeting), meeting.id());
        });
        makers.put("downloadMeetingDocument other", (state, who) -> {
            PaperFixture paper = in(state);
            return Target.read("downloadMeetingDocument", paper.path(), paper.id(), Api.SECRETARY);
        });
        makers.put("withdrawMeetingDocument other", (state, who) -> {
            PaperFixture paper = in(state);
            return new Target(PaperCalls.withdraw(paper), paper.id());
        });
        return makers;
    }

    private static PaperFixture in(String state) {
        PaperFixture paper = PaperFixture.of(MeetingFixture.marked());
        if (state.equals("closed")) {
            paper.meeting().closeAt(paper.meeting().actualStart().plusSeconds(95 * 60));
        }
        return state.equals("withdrawn") ? paper.withdraw() : paper;
    }
}
