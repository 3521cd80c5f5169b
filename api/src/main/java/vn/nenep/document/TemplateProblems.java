package vn.nenep.document;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.document.RefusedTemplate.Error;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.problem.ProblemAnswer;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.Messages;

/** Says what is wrong with a template, all of it at once, in the caller's language. */
class TemplateProblems {

    @Inject
    ProblemAnswer answer;

    @Inject
    Messages messages;

    @ServerExceptionMapper
    Response refused(RefusedTemplate failure, @Context UriInfo uri, @Context HttpHeaders headers) {
        List<Violation> errors = failure.errors.stream()
                .map(error -> new Violation("file", "body", text(headers, error)))
                .toList();
        return answer.to(
                Problem.of(ProblemType.TEMPLATE_NOT_POSSIBLE, "The template was not kept.", errors), failure, uri);
    }

    private String text(HttpHeaders headers, Error error) {
        String text = messages.get(headers, error.textKey());
        return error.name() == null ? text : text + ": " + error.name();
    }
}
