package vn.nenep.attendance;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/attendance-alerts")
@Authenticated
@Tag(name = "Attendance")
class AttendanceAlertResource {

    private final HistoryService history;

    AttendanceAlertResource(HistoryService history) {
        this.history = history;
    }

    @GET
    @Operation(
            summary = "List absences that are worth a look",
            description =
                    "Members with too many excused absences in a row, or with months of unexcused ones, by the dated rules. "
                            + "For the secretary and the superior committee; the reading is written into the audit trail. "
                            + "It proposes and changes nothing. A page may be shorter than `limit` and have a next one.")
    public Page<AttendanceAlertView> listAttendanceAlerts(
            @Valid @BeanParam AlertFilter filter, @Valid @BeanParam PageRequest page) {
        return history.alerts(filter, page);
    }
}
