package vn.nenep.roster;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "What to do with all rows of a proposal that have no decision yet.")
record DecideRosterRowsRequest(
        @NotNull Proposal proposal,

        @NotNull @Schema(description = "ACCEPT or SKIP; PENDING takes the decisions of all these rows back.")
        RowDecision decision) {}
