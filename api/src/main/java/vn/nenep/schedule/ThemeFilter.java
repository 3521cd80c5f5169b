package vn.nenep.schedule;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class ThemeFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only of this organisation and everything below it.")
    UUID organizationId;

    @QueryParam("year")
    @Min(2000) @Max(2100) @Parameter(description = "Only of this year.", example = "2026")
    Integer year;

    @QueryParam("quarter")
    @Min(1) @Max(4) @Parameter(description = "Only of this quarter.", example = "4")
    Integer quarter;
}
