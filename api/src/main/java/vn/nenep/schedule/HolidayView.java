package vn.nenep.schedule;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Holiday", description = "A day off, as it holds for the organisation that was asked about.")
record HolidayView(
        @Schema(required = true) LocalDate day,

        @Schema(required = true) HolidayKind kind,

        @Schema(required = true, examples = "Mùng 1 Tết Nguyên đán")
        String name,

        @Schema(description = "The law or document that says so.")
        String source,

        @Schema(description = "Absent for a day of the whole country.")
        SetBy setBy) {}
