package vn.nenep.proceedings;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "Conclusions", description = "The conclusions of the chair.")
record ConclusionsView(
        @Schema(
                required = true,
                description = "One for each item of the programme, and last the one on the whole meeting.")
        List<ConclusionView> items,

        @Schema(required = true, examples = "[\"updateConclusion\"]")
        List<String> allowedActions) {}
