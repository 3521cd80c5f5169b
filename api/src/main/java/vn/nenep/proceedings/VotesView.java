package vn.nenep.proceedings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Votes", description = "The votes of a meeting, and the rules of its day.")
record VotesView(
        @Schema(required = true, description = "In the order of time, withdrawn ones included.")
        List<VoteView> items,

        @Schema(required = true, description = "One for each kind of decision.")
        List<VoteRuleView> rules,

        @Schema(required = true, examples = "[\"recordVote\"]")
        List<String> allowedActions) {}
