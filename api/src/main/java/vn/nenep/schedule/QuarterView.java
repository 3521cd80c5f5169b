package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ThematicQuarter", description = "Whether a cell has its thematic meeting of a quarter.")
record QuarterView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, examples = "2026") int year,

        @Schema(required = true, examples = "4") int quarter,

        @Schema(required = true) QuarterState state,

        @Schema(required = true, description = "Themes of the plan that were not dropped.")
        long themes,

        @Schema(required = true, description = "The last day of the quarter.")
        LocalDate lastDay) {}
