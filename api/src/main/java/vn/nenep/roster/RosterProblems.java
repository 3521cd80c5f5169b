package vn.nenep.roster;

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

/** Says why a file is refused, or which rows are in the way, in the caller's language. The file's words are not repeated. */
class RosterProblems {

    private static final int MOST_NAMED = 50;

    @Inject
    ProblemAnswer answer;

    @Inject
    Messages messages;

    @ServerExceptionMapper
    Response refused(RefusedFile failure, @Context UriInfo uri, @Context HttpHeaders headers) {
        String field = failure.cell == null ? "file" : failure.cell;
        Violation why = new Violation(field, "body", messages.get(headers, failure.reason.textKey));
        return answer.to(
                Problem.of(failure.reason.type, "The file was not read and not kept.", List.of(why)), failure, uri);
    }

    @ServerExceptionMapper
    Response atFault(RowsAtFault failure, @Context UriInfo uri, @Context HttpHeaders headers) {
        String why = messages.get(headers, failure.textKey);
        List<Violation> violations = failure.rows.stream()
                .limit(MOST_NAMED)
                .map(row -> new Violation("rows[" + row + "]", "body", why))
                .toList();
        return answer.to(Problem.of(failure.type, "Nothing was changed.", violations), failure, uri);
    }
}
