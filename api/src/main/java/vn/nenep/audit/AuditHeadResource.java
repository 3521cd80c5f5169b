package vn.nenep.audit;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/audit-head")
@Authenticated
@Tag(name = "Audit")
class AuditHeadResource {

    private final AuditSearch search;

    AuditHeadResource(AuditSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "Get the newest seal of the audit trail",
            description =
                    "Seals what is not sealed yet, and shows the newest seal and those of the last days, to be kept "
                            + "or printed outside. For those who inspect or administer.")
    public AuditHeadView getAuditHead() {
        return search.head();
    }
}
