package vn.nenep.meeting;

import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class MeetingFilter {

    @QueryParam("organizationId")
    @Parameter(description = "Only meetings of this cell.")
    UUID organizationId;

    @QueryParam("within")
    @Parameter(description = "Only meetings of this organisation and of everything below it.")
    UUID within;

    @QueryParam("kind")
    @Parameter(description = "Only meetings of this kind.")
    MeetingKind kind;

    @QueryParam("state")
    @Parameter(description = "Only meetings in this state.")
    MeetingState state;

    @QueryParam("from")
    @Parameter(description = "Planned to start at this instant or later.", example = "2026-11-01T00:00:00Z")
    Instant from;

    @QueryParam("to")
    @Parameter(description = "Planned to start before this instant.", example = "2026-12-01T00:00:00Z")
    Instant to;

    @QueryParam("order")
    @Parameter(description = "EARLIEST_FIRST for the order of time. The latest first when absent.")
    MeetingOrder order;

    boolean earliestFirst() {
        return order == MeetingOrder.EARLIEST_FIRST;
    }
}
