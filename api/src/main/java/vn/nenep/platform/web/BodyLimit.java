package vn.nenep.platform.web;

import io.netty.handler.codec.http.HttpResponseStatus;
import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.RouteConstants;
import io.quarkus.vertx.http.runtime.VertxHttpRecorder;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import vn.nenep.platform.problem.ProblemType;

/**
 * Says no to a body that announces itself as too large, before any of it is read. (The server's own limit, which also
 * stops bodies that lie about their length, closes the connection without a word.)
 */
@ApplicationScoped
class BodyLimit {

    /** After the server has set its own limit for a body of unknown length, and before anybody reads. */
    private static final int AFTER_SERVERS_LIMIT = RouteConstants.ROUTE_ORDER_UPLOAD_LIMIT + 1;

    private final long limit;
    private final List<LargerBody> larger;

    BodyLimit(@ConfigProperty(name = "nenep.http.largest-body") MemorySize limit, @Any Instance<LargerBody> larger) {
        this.limit = limit.asLongValue();
        this.larger = larger.stream().toList();
    }

    void register(@Observes Router router) {
        router.route("/api/*").order(RequestId.ORDER + 1).handler(context -> {
            if (isTooLarge(context.request().getHeader(HttpHeaders.CONTENT_LENGTH), limit(context))) {
                refuse(context);
            } else {
                context.next();
            }
        });
        router.route("/api/*").order(AFTER_SERVERS_LIMIT).handler(context -> {
            context.put(VertxHttpRecorder.MAX_REQUEST_SIZE_KEY, limit(context));
            context.next();
        });
    }

    private Long limit(RoutingContext context) {
        return larger.stream()
                .filter(body -> context.request().method() == HttpMethod.POST && body.covers(context.normalizedPath()))
                .map(LargerBody::limit)
                .findAny()
                .orElse(limit);
    }

    private static boolean isTooLarge(String contentLength, long limit) {
        try {
            return contentLength != null && Long.parseLong(contentLength) > limit;
        } catch (NumberFormatException malformed) {
            return true;
        }
    }

    private static void refuse(RoutingContext context) {
        ProblemType type = ProblemType.BODY_TOO_LARGE;
        HttpServerResponse response = context.response();
        // HTTP/2 has no such header and would drop the whole answer for it.
        if (context.request().version().alpnName().startsWith("http/1")) {
            response.putHeader(HttpHeaders.CONNECTION, "close");
        }
        response.setStatusCode(HttpResponseStatus.REQUEST_ENTITY_TOO_LARGE.code())
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json")
                .end(new JsonObject()
                        .put("type", type.uri().toString())
                        .put("title", type.title())
                        .put("status", type.status())
                        .put("requestId", RequestId.current())
                        .encode());
    }
}
