package vn.nenep.attendance;

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

@Path("/api/v1/members/{memberId}/attendance")
@Authenticated
@Tag(name = "Attendance")
class MemberAttendanceResource {

    private final HistoryService history;

    MemberAttendanceResource(HistoryService history) {
        this.history = history;
    }

    @GET
    @Operation(
            summary = "List a member's attendance",
            description =
                    "The meetings of two years on whose rosters the member was, the latest first. One's own, or as "
                            + "secretary, cell committee or superior committee, whose reading is written into the audit trail.")
    public Page<MemberAttendanceView> listMemberAttendance(
            @PathParam("memberId") UUID memberId, @Valid @BeanParam PageRequest page) {
        return history.ofMember(memberId, page);
    }
}
