package vn.nenep.platform.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.problem.Problem.Violation;

@Schema(name = "Problem", description = "What went wrong (RFC 9457).")
public record ProblemDocument(
        @Schema(required = true, description = "Which problem of the catalogue.", examples = "/problems/stale-version")
        String type,

        @Schema(required = true, examples = "Somebody else changed this in the meantime")
        String title,

        @Schema(required = true, examples = "412") int status,

        @Schema(description = "More about this occurrence. Never what was sent.")
        String detail,

        @Schema(description = "Say it when you ask for help.", examples = "019a9f3e-4d2c-7000-8000-3f6f2a7b1c9d")
        String requestId,

        @Schema(description = "Which fields broke which rules, in the order of the fields.")
        List<Violation> violations) {}
