package vn.nenep.platform.problem;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

/** Turns an exception that the problem library does not know into a complete problem answer. */
@Singleton
public class ProblemAnswer {

    private final ProblemCompletion completion;

    ProblemAnswer(ProblemCompletion completion) {
        this.completion = completion;
    }

    public Response to(HttpProblem problem, Throwable cause, UriInfo uri) {
        return completion.apply(problem, ProblemContext.of(cause, uri)).toResponse();
    }
}
