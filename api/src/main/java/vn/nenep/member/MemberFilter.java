package vn.nenep.member;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class MemberFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only members of this cell.")
    UUID organizationId;

    @QueryParam("q")
    @Size(max = 100) @Parameter(description = "Part of the name; diacritics do not matter.", example = "do thi uong")
    String q;
}
