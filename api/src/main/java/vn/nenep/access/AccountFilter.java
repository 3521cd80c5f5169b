package vn.nenep.access;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.web.Flag;

class AccountFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only accounts with a role on this organisation or below it.")
    UUID organizationId;

    @QueryParam("q")
    @Size(max = 100) @Parameter(description = "Part of the name.", example = "Hưng")
    String q;

    @QueryParam("ended")
    @DefaultValue("false")
    @Parameter(
            description = "Ended accounts, too.",
            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
    Flag ended;

    /** The database compares without regard to case and tone marks. */
    String name() {
        return q == null || q.isBlank() ? null : CleanText.likeAnywhere(CleanText.normalize(q));
    }
}
