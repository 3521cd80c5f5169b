package vn.nenep.audit;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/audit-entries")
@Authenticated
@Tag(name = "Audit")
class AuditResource {

    private final AuditSearch search;

    AuditResource(AuditSearch search) {
        this.search = search;
    }

    @GET
    @Operation(
            summary = "List what happened",
            description = "Changes, and readings of criticism text, in the organisations one inspects or administers. "
                    + "The latest first.")
    public Page<AuditEntryView> listAuditEntries(
            @Valid @BeanParam AuditFilter filter, @Valid @BeanParam PageRequest page) {
        return search.list(filter, page);
    }
}
