package vn.nenep.paper;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.Problem.Violation;
import vn.nenep.platform.problem.ProblemAnswer;
import vn.nenep.platform.text.Messages;

/** Says why a file is refused, in the caller's language. */
class PaperProblems {

    @Inject
    ProblemAnswer answer;

    @Inject
    Messages messages;

    @ServerExceptionMapper
    Response refused(RefusedPaper failure, @Context UriInfo uri, @Context HttpHeaders headers) {
        Violation why = new Violation("file", "body", messages.get(headers, failure.reason.textKey));
        return answer.to(Problem.of(failure.reason.type, "The file was not kept.", List.of(why)), failure, uri);
    }
}
