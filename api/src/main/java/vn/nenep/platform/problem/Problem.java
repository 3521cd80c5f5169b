package vn.nenep.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status.Family;
import jakarta.ws.rs.core.Response.StatusType;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Makes the exceptions that become problem details. Details never contain what the caller sent. */
public final class Problem {

    /** One broken rule: the field as the contract names it, where it stood, and what is wrong in the caller's language. */
    @Schema(name = "ProblemViolation", description = "One broken rule.")
    public record Violation(
            @Schema(required = true, description = "As the contract names it.", examples = "plannedEnd")
            String field,

            @Schema(description = "body, query, path or header.", examples = "body")
            String in,

            @Schema(required = true, description = "In the language of `Accept-Language`, vi or en.")
            String message) {}

    private Problem() {}

    public static HttpProblem of(ProblemType type) {
        return builder(type).build();
    }

    public static HttpProblem of(ProblemType type, String detail) {
        return builder(type).withDetail(detail).build();
    }

    public static HttpProblem of(ProblemType type, String detail, List<Violation> violations) {
        return builder(type).withDetail(detail).with("violations", violations).build();
    }

    /** With {@code Retry-After}, in whole seconds. */
    public static HttpProblem waiting(ProblemType type, Duration wait) {
        return builder(type)
                .withHeader(HttpHeaders.RETRY_AFTER, wait.plusSeconds(1).toSeconds())
                .build();
    }

    static HttpProblem.Builder builder(ProblemType type) {
        return HttpProblem.builder()
                .withType(type.uri())
                .withTitle(type.title())
                .withStatus(new CatalogueStatus(type.status(), type.title()));
    }

    /** JAX-RS knows no 422 and no 428 of its own. */
    private record CatalogueStatus(int statusCode, String reasonPhrase) implements StatusType {
        @Override
        public int getStatusCode() {
            return statusCode;
        }

        @Override
        public Family getFamily() {
            return Family.familyOf(statusCode);
        }

        @Override
        public String getReasonPhrase() {
            return reasonPhrase;
        }
    }
}
