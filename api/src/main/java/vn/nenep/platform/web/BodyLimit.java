package vn.nenep.platform.web;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nenep.platform.problem.ProblemType;

/**
 * Says no to a body that announces itself as too large, before any of it is read. (The server's own limit, which also
 * stops bodies that lie about their length, closes the connection without a word.)
 */
@ApplicationScoped
class BodyLimit {

    private final long limit;

    BodyLimit(@ConfigProperty(name = "quarkus.http.limits.max-body-size") MemorySize limit) {
        this.limit = limit.asLongValue();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(RequestId.ORDER + 1).handler(context -> {
            if (isTooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH))) {
                refuse(context);
            } else {
                context.next();
            }
        });
    }

    private boolean isTooLarge(String contentLength) {
        try {
            return contentLength != null && Long.parseLong(contentLength) > limit;
        } catch (NumberFormatException malformed) {
            return true;
        }
    }

    private static void refuse(RoutingContext context) {
        ProblemType type = ProblemType.BODY_TOO_LARGE;
        context.response()
                .setStatusCode(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("requestId", RequestId.current())
                        .encode());
    }
}
