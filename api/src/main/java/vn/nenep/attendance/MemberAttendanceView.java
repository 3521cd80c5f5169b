package vn.nenep.attendance;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.Standing;

@Schema(name = "MemberAttendance", description = "One meeting on whose roster a member was. No figure is made of them.")
record MemberAttendanceView(
        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true) MeetingKind kind,

        @Schema(description = "Only thematic meetings have one.")
        String theme,

        @Schema(required = true) Instant plannedStart,

        @Schema(required = true) MemberCategory category,

        @Schema(required = true) Standing standing,

        @Schema(description = "Absent when nobody has noted one.")
        Mark mark,

        @Schema(description = "Why absent.", examples = "Đi viện")
        String reason,

        Instant arrivedAt,

        Instant leftAt,

        @Schema(required = true) boolean online,

        @Schema(description = "Where the mark comes from.") MarkSource source) {

    static MemberAttendanceView of(MemberMeeting meeting, String organizationName) {
        return new MemberAttendanceView(
                meeting.meetingId(),
                meeting.organizationId(),
                organizationName,
                meeting.kind(),
                meeting.theme(),
                meeting.plannedStart(),
                meeting.category(),
                meeting.standing(),
                meeting.mark(),
                meeting.reason(),
                meeting.arrivedAt(),
                meeting.leftAt(),
                meeting.online(),
                meeting.source());
    }
}
