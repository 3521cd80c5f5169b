package vn.nenep.platform.web;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemAnswer;
import vn.nenep.platform.problem.ProblemType;

/** Two people at the same thing at the same moment: the database refuses the second, and we say so. */
class PersistenceProblems {

    @Inject
    ProblemAnswer answer;

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, @Context UriInfo uri) {
        return answer.to(Problem.of(ProblemType.STALE_VERSION), failure, uri);
    }

    @ServerExceptionMapper({ConstraintViolationException.class, LockAcquisitionException.class})
    Response concurrent(RuntimeException failure, @Context UriInfo uri) {
        return answer.to(Problem.of(ProblemType.CONCURRENT_CHANGE), failure, uri);
    }
}
