package vn.nenep.organization;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class OrganizationFilter {

    @QueryParam("kind")
    @Parameter(description = "Only organisations of this kind.")
    OrganizationKind kind;

    @QueryParam("parentId")
    @Parameter(description = "Only those directly below this organisation.")
    UUID parentId;

    @QueryParam("q")
    @Size(max = 100) @Parameter(description = "Part of the name; diacritics do not matter.", example = "xay dung")
    String q;
}
