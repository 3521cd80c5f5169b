package vn.nenep.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class QuarterFilter {

    private static final int MONTHS = 3;

    @QueryParam("organizationId")
    @Parameter(description = "Only cells at and below this organisation.")
    UUID organizationId;

    @QueryParam("year")
    @NotNull @Min(2000) @Max(2100) @Parameter(required = true, description = "The year.", example = "2026")
    Integer year;

    @QueryParam("quarter")
    @NotNull @Min(1) @Max(4) @Parameter(required = true, description = "The quarter.", example = "4")
    Integer quarter;

    YearMonth firstMonth() {
        return YearMonth.of(year, (quarter - 1) * MONTHS + 1);
    }

    LocalDate lastDay() {
        return firstMonth().plusMonths(MONTHS).atDay(1).minusDays(1);
    }
}
