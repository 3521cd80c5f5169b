package vn.nenep.organization;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/organizations")
@Authenticated
@Tag(name = "Organizations")
class OrganizationResource {

    private final OrganizationService organizations;

    OrganizationResource(OrganizationService organizations) {
        this.organizations = organizations;
    }

    @GET
    @Operation(
            summary = "List committees and cells",
            description = "Those on which one holds a role and everything below them, by code.")
    public Page<OrganizationView> listOrganizations(
            @Valid @BeanParam OrganizationFilter filter, @Valid @BeanParam PageRequest page) {
        return organizations.list(filter, page);
    }
}
