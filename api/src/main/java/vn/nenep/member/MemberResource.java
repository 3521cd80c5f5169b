package vn.nenep.member;

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

@Path("/api/v1/members")
@Authenticated
@Tag(name = "Members")
class MemberResource {

    private final MemberService members;

    MemberResource(MemberService members) {
        this.members = members;
    }

    @GET
    @Operation(
            summary = "List and search members",
            description = "In the order of Vietnamese names: given name first. `q` finds names without diacritics.")
    public Page<MemberView> listMembers(@Valid @BeanParam MemberFilter filter, @Valid @BeanParam PageRequest page) {
        return members.list(filter, page);
    }

    @GET
    @Path("/{memberId}")
    @Operation(summary = "Read a member", description = "Name, category, office and today's standing.")
    public MemberView getMember(@PathParam("memberId") UUID memberId) {
        return members.get(memberId);
    }
}
