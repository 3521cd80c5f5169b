package vn.nenep.preparation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingState;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Versioned;

@Schema(name = "Preparation", description = "What is prepared for a meeting, and by whom.")
record PreparationView(
        @Schema(required = true) UUID meetingId,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "In order.") List<AssignmentView> assignments,

        @Schema(description = "The meeting of the cell's committee that agreed on the contents.")
        PreMeeting preMeeting,

        @Schema(required = true, description = "The first one first.")
        List<UploadView> handbookUploads,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it as it is now.",
                examples = "[\"updatePreparation\", \"recordHandbookUpload\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "Assignment", description = "What somebody prepares for the meeting.")
    record AssignmentView(
            @Schema(required = true, examples = "Dự thảo báo cáo tháng 11, phương hướng tháng 12")
            String task,

            @Schema(required = true) PersonRef member,

            @Schema(description = "Until when.") LocalDate dueOn,

            @Schema(description = "Absent as long as it is not ready.")
            LocalDate doneOn) {

        static AssignmentView of(Assignment assignment, Map<UUID, String> people) {
            return new AssignmentView(
                    assignment.task(),
                    PersonRef.of(assignment.memberId(), people),
                    assignment.dueOn(),
                    assignment.doneOn());
        }
    }

    @Schema(description = "The meeting of the cell's committee.")
    record PreMeeting(
            @Schema(required = true) UUID meetingId,

            @Schema(required = true) Instant plannedStart,

            @Schema(required = true) MeetingState state) {

        static PreMeeting of(MeetingFacts meeting) {
            return new PreMeeting(meeting.id(), meeting.plannedStart(), meeting.state());
        }
    }

    @Schema(name = "HandbookUpload", description = "Somebody's word that the documents stand in the handbook.")
    record UploadView(
            @Schema(required = true) Instant uploadedAt,

            @Schema(required = true) PersonRef member,

            @Schema(required = true) Instant recordedAt,

            @Schema(required = true, examples = "Đặng Quốc Hưng")
            String recordedByName) {

        static UploadView of(HandbookUpload upload, Map<UUID, String> people) {
            return new UploadView(
                    upload.uploadedAt, PersonRef.of(upload.memberId, people), upload.recordedAt, upload.recordedByName);
        }
    }
}
