package vn.nenep.minutes;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the committee above has answered since the cell came together last; it names no speaker. */
@Schema(
        name = "PrintedProposalAnswer",
        description = "What the committee above has answered since the cell came together last.")
public record ProposalAnswer(
        @Schema(required = true) String topic,
        @Schema(required = true) String answer,
        @Schema(required = true) Instant at) {}
