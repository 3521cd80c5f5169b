package vn.nenep.platform.web;

import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.platform.problem.ProblemAnswer;

/** For JSON of another shape the framework has an answer of its own, which is no problem document. */
class UnreadableBody {

    @Inject
    ProblemAnswer answer;

    @ServerExceptionMapper(priority = 1)
    Response mismatched(MismatchedInputException failure, @Context UriInfo uri) {
        return answer.to(HttpProblem.valueOf(Response.Status.BAD_REQUEST), failure, uri);
    }
}
