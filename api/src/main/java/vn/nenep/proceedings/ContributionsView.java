package vn.nenep.proceedings;

import java.math.BigDecimal;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Contributions", description = "Everything that was said in a meeting, and how many spoke.")
record ContributionsView(
        @Schema(required = true, description = "In the order of time, removed ones included.")
        List<ContributionView> items,

        @Schema(required = true, description = "Members who spoke; guests and removed entries do not count.")
        int speakers,

        @Schema(required = true, description = "Members who are there, the late included.")
        int attendees,

        @Schema(
                description =
                        "Of the attendees, who spoke: percent with one decimal, rounded down. Absent without any.",
                examples = "66.6")
        BigDecimal percent,

        @Schema(required = true, examples = "[\"addContribution\"]")
        List<String> allowedActions) {}
