package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@CoherentSchedule
@Schema(description = "When and where the regular meeting of each month is held.")
record ScheduleSetting(
        @NotNull @Enumerated(EnumType.STRING) @Schema(required = true)
        ScheduleKind kind,

        @Min(1) @Max(31) @Column(name = "day_of_month")
        @Schema(
                description =
                        "For DAY_OF_MONTH. In a month without this day the last one is meant, and shown as a concern.",
                examples = "3")
        Integer dayOfMonth,

        @Min(1) @Max(5) @Column(name = "week_of_month")
        @Schema(description = "For NTH_WEEKDAY: 1 is the first, 5 the last of the month.", examples = "1")
        Integer weekOfMonth,

        @Enumerated(EnumType.STRING) @Schema(description = "For NTH_WEEKDAY.")
        DayOfWeek weekday,

        @NotNull @Pattern(regexp = "([01][0-9]|2[0-3]):[0-5][0-9]")
        @Column(name = "start_time")
        @Schema(required = true, description = "In the zone of the schedule.", examples = "19:30")
        String startTime,

        @NotNull @Min(15) @Max(600) @Column(name = "duration_minutes")
        @Schema(required = true, description = "Ends on the same day.", examples = "105")
        Integer durationMinutes,

        @NotBlank @Size(max = 200) @Schema(required = true, examples = "Hội trường tầng 2")
        String place,

        @NotNull @Column(name = "weekends_allowed")
        @Schema(required = true, description = "Whether a Saturday or Sunday is no reason to propose another day.")
        Boolean weekendsAllowed,

        @NotNull @Schema(required = true, description = "Only of a committee: what is below cannot set its own.")
        Boolean locked,

        @Min(1) @Max(28) @Column(name = "register_by_day")
        @Schema(
                description =
                        "Only of a committee: the day of a month by which its cells register their meeting of the next.",
                examples = "20")
        Integer registerByDay,

        @Min(1) @Max(28) @Column(name = "agree_by_day")
        @Schema(
                description = "Only of a committee: the day by which it agrees. Together with `registerByDay`.",
                examples = "25")
        Integer agreeByDay,

        @Column(name = "online_allowed")
        @Schema(
                description =
                        "Whether meetings may be held online or in both ways. Absent leaves it to the committee above; nobody "
                                + "allows it by default.")
        Boolean onlineAllowed) {

    LocalTime start() {
        return LocalTime.parse(startTime);
    }

    boolean isOfCommittee() {
        return locked || registerByDay != null || agreeByDay != null;
    }
}
