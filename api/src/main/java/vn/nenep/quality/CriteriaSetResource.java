package vn.nenep.quality;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/criteria-sets")
@Authenticated
@Tag(name = "Quality scores")
class CriteriaSetResource {

    private final CriteriaSetService sets;

    CriteriaSetResource(CriteriaSetService sets) {
        this.sets = sets;
    }

    @GET
    @Operation(summary = "List criteria sets", description = "All that were ever in force, by code.")
    public Page<CriteriaSetView> listCriteriaSets(@Valid @BeanParam PageRequest page) {
        return sets.list(page);
    }

    @GET
    @Path("/{criteriaSetId}")
    @Operation(
            summary = "Read a criteria set",
            description = "Its criteria with maxima, thresholds and sources, and the bands of the grades.")
    public CriteriaSetView getCriteriaSet(@PathParam("criteriaSetId") UUID criteriaSetId) {
        return sets.get(criteriaSetId);
    }
}
