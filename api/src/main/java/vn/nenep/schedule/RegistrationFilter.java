package vn.nenep.schedule;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class RegistrationFilter {

    static final String MONTH = "20[0-9]{2}-(0[1-9]|1[0-2])";

    @QueryParam("organizationId")
    @Parameter(description = "Only cells at and below this organisation.")
    UUID organizationId;

    @QueryParam("month")
    @NotNull @Pattern(regexp = MONTH) @Parameter(required = true, description = "The month of the meetings.", example = "2026-12")
    String month;

    LocalDate firstOfMonth() {
        return YearMonth.parse(month).atDay(1);
    }
}
