package vn.nenep.roster;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

class RosterRowFilter {

    @QueryParam("proposal")
    @Parameter(description = "Only rows with this proposal.")
    Proposal proposal;

    @QueryParam("decision")
    @Parameter(description = "Only rows with this decision. PENDING are those that wait for one.")
    RowDecision decision;
}
