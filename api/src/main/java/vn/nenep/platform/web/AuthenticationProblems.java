package vn.nenep.platform.web;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemAnswer;
import vn.nenep.platform.problem.ProblemType;

/** No credentials, a bad token or a session that has ended: 401 for calls of the API, the sign-in page for people. */
class AuthenticationProblems {

    @Inject
    ProblemAnswer answer;

    @ServerExceptionMapper(
            value = {UnauthorizedException.class, AuthenticationFailedException.class},
            priority = 1)
    Response unauthenticated(RuntimeException failure, @Context UriInfo uri, @Context HttpHeaders headers) {
        if (!uri.getPath().startsWith("/api/")) {
            return startAgain(uri, headers);
        }
        Response problem = answer.to(Problem.of(ProblemType.UNAUTHENTICATED), failure, uri);
        return Response.fromResponse(problem)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    /** Without the cookies of the failed session, the next try begins at the sign-in page. */
    private static Response startAgain(UriInfo uri, HttpHeaders headers) {
        NewCookie[] expired = headers.getCookies().keySet().stream()
                .filter(name -> name.startsWith(TenantByCredential.COOKIES))
                .map(name -> new NewCookie.Builder(name).path("/").maxAge(0).build())
                .toArray(NewCookie[]::new);
        return Response.seeOther(URI.create("/logout".equals(uri.getPath()) ? "/" : "/login"))
                .cookie(expired)
                .build();
    }
}
