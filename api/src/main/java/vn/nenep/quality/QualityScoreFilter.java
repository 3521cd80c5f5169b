package vn.nenep.quality;

import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QualityScoreFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only sheets of this cell.")
    UUID organizationId;

    @QueryParam("meetingId")
    @Parameter(description = "Only the sheet of this meeting.")
    UUID meetingId;

    @QueryParam("state")
    @Parameter(description = "Only sheets in this state. SUBMITTED is what waits for the superior committee.")
    ScoreState state;

    @QueryParam("month")
    @Pattern(regexp = "20[0-9]{2}-(0[1-9]|1[0-2])")
    @Parameter(description = "Only sheets of this month, in the cell's zone.", example = "2026-11")
    String month;

    LocalDate firstOfMonth() {
        return month == null ? null : YearMonth.parse(month).atDay(1);
    }
}
