package vn.nenep.platform.web;

import jakarta.inject.Inject;
import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.GenericJDBCException;
import org.hibernate.exception.LockAcquisitionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemAnswer;
import vn.nenep.platform.problem.ProblemType;

/** Two people at the same thing at the same moment: the database refuses the second, and we say so. */
class PersistenceProblems {

    private static final Logger LOG = Logger.getLogger(PersistenceProblems.class);

    /** The pool says it in words only. */
    private static final String NO_CONNECTION = "Sorry, acquisition timeout!";

    @Inject
    ProblemAnswer answer;

    @ServerExceptionMapper
    Response stale(OptimisticLockException failure, @Context UriInfo uri) {
        return answer.to(Problem.of(ProblemType.STALE_VERSION), failure, uri);
    }

    /** No connection became free in time: the same request passes when the rush is over. */
    @ServerExceptionMapper
    Response busy(GenericJDBCException failure, @Context UriInfo uri) {
        if (failure.getSQLException() != null
                && NO_CONNECTION.equals(failure.getSQLException().getMessage())) {
            return answer.to(Problem.waiting(ProblemType.UNAVAILABLE, Duration.ZERO), failure, uri);
        }
        LOG.error("The database refused a statement", failure);
        return answer.to(Problem.of(ProblemType.INTERNAL_ERROR), failure, uri);
    }

    @ServerExceptionMapper({
        ConstraintViolationException.class,
        LockAcquisitionException.class,
        LockTimeoutException.class,
        PessimisticLockException.class
    })
    Response concurrent(RuntimeException failure, @Context UriInfo uri) {
        return answer.to(Problem.of(ProblemType.CONCURRENT_CHANGE), failure, uri);
    }
}
