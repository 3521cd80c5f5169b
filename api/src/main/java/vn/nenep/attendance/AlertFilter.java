package vn.nenep.attendance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class AlertFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only this organisation and everything below it.")
    UUID organizationId;

    @QueryParam("year")
    @Min(2018) @Max(2100) @Parameter(description = "The year of the absences; this one when absent.", example = "2026")
    Integer year;
}
