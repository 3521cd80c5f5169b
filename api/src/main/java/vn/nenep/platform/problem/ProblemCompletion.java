package vn.nenep.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jboss.logging.MDC;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.web.RequestId;

/**
 * Gives every problem its catalogue type and the request id, and takes from framework problems whatever could tell
 * something of the inside or echo what was sent.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {

    private static final int FIRST_PROBLEM = 400;

    private final BadInput badInput;

    ProblemCompletion(BadInput badInput) {
        this.badInput = badInput;
    }

    @Override
    public int priority() {
        return 50;
    }

    @Override
    public HttpProblem apply(HttpProblem problem, ProblemContext context) {
        if (problem.getStatusCode() < FIRST_PROBLEM) {
            // The steps of a sign-in are redirects that travel as exceptions.
            return problem;
        }
        HttpProblem.Builder completed = problem.getType() == null
                ? badInput.problem(context.cause).map(HttpProblem::builder).orElseGet(() -> ofFramework(problem))
                : HttpProblem.builder(problem);
        // The library's default instance is the path, which the caller knows.
        completed.withInstance(null);
        Object requestId = MDC.get(RequestId.MDC_KEY);
        if (requestId != null) {
            completed.with("requestId", requestId);
        }
        return completed.build();
    }

    private HttpProblem.Builder ofFramework(HttpProblem problem) {
        int status = problem.getStatusCode();
        List<Violation> violations = violations(problem);
        ProblemType type = violations.isEmpty()
                ? ProblemType.ofStatus(status)
                        .orElse(status < 500 ? ProblemType.MALFORMED_REQUEST : ProblemType.INTERNAL_ERROR)
                : ProblemType.INVALID_REQUEST;
        HttpProblem.Builder builder = Problem.builder(type);
        if (!violations.isEmpty()) {
            builder.with("violations", violations);
        }
        problem.getHeaders().forEach(builder::withHeader);
        return builder;
    }

    /** The validator's word for an element of a list is no name of the contract. */
    private static String field(String path) {
        return path == null ? null : path.replace(".<list element>", "");
    }

    private List<Violation> violations(HttpProblem problem) {
        if (!(problem.getParameters().get("violations") instanceof List<?> found)) {
            return List.of();
        }
        return found.stream()
                .filter(io.quarkiverse.resteasy.problem.validation.Violation.class::isInstance)
                .map(io.quarkiverse.resteasy.problem.validation.Violation.class::cast)
                .map(violation -> new Violation(
                        field(violation.field), badInput.place(violation.field, violation.in), violation.message))
                .sorted(Comparator.comparing((Violation v) -> Objects.toString(v.field(), ""))
                        .thenComparing(v -> Objects.toString(v.message(), "")))
                .toList();
    }
}
