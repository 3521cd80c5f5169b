package vn.nenep.platform.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.text.InvalidTextException;
import vn.nenep.platform.text.Messages;

/**
 * Says which part of a request could not be read, and nothing else: Jackson's own messages quote the input and our class
 * names, and JAX-RS calls an unreadable query parameter a wrong address.
 */
@ApplicationScoped
class BadInput {

    private static final Pattern UUID = Pattern.compile("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    @Context
    HttpHeaders headers;

    @Context
    UriInfo uri;

    private final Messages messages;

    BadInput(Messages messages) {
        this.messages = messages;
    }

    /** Empty when the failure has another cause. */
    Optional<HttpProblem> problem(Throwable failure) {
        if (json(failure) instanceof JsonProcessingException json) {
            return Optional.of(ofJson(json));
        }
        boolean unreadable = failure instanceof NotFoundException && failure.getCause() != null;
        return unreadable && isPathReadable()
                ? Optional.of(Problem.of(ProblemType.INVALID_REQUEST, "A query parameter has a wrong value."))
                : Optional.empty();
    }

    /** The library takes the parts of a bean of query parameters for parts of the body. */
    String place(String field, String said) {
        return uri.getQueryParameters().containsKey(field) ? "query" : said;
    }

    private static Throwable json(Throwable failure) {
        return failure instanceof JsonProcessingException ? failure : failure.getCause();
    }

    private boolean isPathReadable() {
        return uri.getPathParameters().values().stream()
                .allMatch(values ->
                        values.stream().allMatch(value -> UUID.matcher(value).matches()));
    }

    private HttpProblem ofJson(JsonProcessingException failure) {
        if (failure instanceof JsonMappingException mapping
                && !mapping.getPath().isEmpty()) {
            return Problem.of(
                    ProblemType.INVALID_REQUEST,
                    "A property has a wrong name, type or value.",
                    List.of(violation(mapping)));
        }
        return Problem.of(ProblemType.MALFORMED_REQUEST, "The body is not the JSON that this operation takes.");
    }

    private Violation violation(JsonMappingException failure) {
        if (failure instanceof UnrecognizedPropertyException unknown) {
            var path = unknown.getPath();
            // The last step is the unknown name itself: the caller's words, which are not repeated.
            return new Violation(
                    field(path.subList(0, path.size() - 1)), "body", messages.get(headers, "json.unknownProperty"));
        }
        String message = failure instanceof InvalidTextException ? "json.invalidText" : "json.wrongValue";
        return new Violation(field(failure.getPath()), "body", messages.get(headers, message));
    }

    private static String field(List<JsonMappingException.Reference> path) {
        return path.stream()
                .map(step -> step.getFieldName() == null ? "[" + step.getIndex() + "]" : "." + step.getFieldName())
                .collect(Collectors.joining())
                .replaceFirst("^\\.", "");
    }
}
