package vn.nenep.platform.web;

import com.github.f4b6a3.uuid.UuidCreator;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;

/**
 * One id for a request in the answer's header, in every log line and in every problem, so that a person can read it out
 * on the phone. Set before anything else looks at the request, authentication included.
 */
@ApplicationScoped
public class RequestId {

    public static final String MDC_KEY = "requestId";
    static final int ORDER = Integer.MIN_VALUE;
    private static final String HEADER = "X-Request-Id";
    private static final Pattern ACCEPTABLE = Pattern.compile("[A-Za-z0-9-]{8,64}");

    void register(@Observes Router router) {
        router.route().order(ORDER).handler(context -> {
            String sent = context.request().getHeader(HEADER);
            String id = sent != null && ACCEPTABLE.matcher(sent).matches()
                    ? sent
                    : UuidCreator.getTimeOrderedEpoch().toString();
            MDC.put(MDC_KEY, id);
            context.response().putHeader(HEADER, id);
            context.next();
        });
    }

    /** The id of the request under way, or null outside of one. */
    public static String current() {
        return (String) MDC.get(MDC_KEY);
    }
}
