package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "MeetingSchedule", description = "When an organisation's regular meetings are held, and who said so.")
record ScheduleView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(hidden = true) long version,

        @Schema(
                required = true,
                description = "Whether it is a committee, which can lock its schedule and set deadlines.")
        boolean committee,

        @Schema(required = true, description = "The day that the rest is about.")
        LocalDate on,

        @Schema(required = true, description = "IANA name.", examples = "Asia/Ho_Chi_Minh")
        String zone,

        @Schema(description = "The schedule of that day. Absent when nobody has set one, here or above.")
        Effective effective,

        @Schema(
                required = true,
                description = "Whether a committee above keeps the schedule, so that nothing can be set here.")
        boolean locked,

        @Schema(required = true, description = "What this organisation has set itself, the latest first.")
        List<SchedulePeriod> periods,

        @Schema(required = true) Deadlines deadlines,

        @Schema(required = true, description = "Whether meetings of that day may be held online or in both ways.")
        boolean onlineAllowed,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it as it is now.",
                examples = "[\"updateMeetingSchedule\"]")
        List<String> allowedActions)
        implements Versioned {

    @Schema(name = "EffectiveSchedule", description = "The schedule that holds, and since when.")
    record Effective(
            @Schema(required = true) ScheduleSetting setting,

            @Schema(required = true) LocalDate since,

            @Schema(required = true) SetBy setBy) {}

    @Schema(
            name = "ScheduleDeadlines",
            description =
                    "By which days of a month the cells register the meeting of the next one, and the committee agrees.")
    record Deadlines(
            @Schema(required = true, examples = "20") int registerByDay,

            @Schema(required = true, examples = "25") int agreeByDay,

            @Schema(description = "Absent for the default of the system.")
            SetBy setBy,

            @Schema(description = "Where the default comes from.")
            String source) {}
}
