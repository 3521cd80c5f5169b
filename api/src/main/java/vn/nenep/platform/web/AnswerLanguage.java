package vn.nenep.platform.web;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;

/**
 * Decides once in which of our two languages a request is answered: Vietnamese unless another one is preferred that we
 * speak. What comes after sees only that one, so a header that nobody can read is no fault later, when a problem is put
 * into words.
 */
@ApplicationScoped
class AnswerLanguage {

    private static final String VIETNAMESE = "vi";
    private static final List<String> SPOKEN = List.of(VIETNAMESE, "en");

    void register(@Observes Router router) {
        router.route().order(RequestId.ORDER + 1).handler(context -> {
            MultiMap headers = context.request().headers();
            headers.set(HttpHeaders.ACCEPT_LANGUAGE, of(headers.get(HttpHeaders.ACCEPT_LANGUAGE)));
            context.next();
        });
    }

    /** @param header as it was sent; may be null */
    static String of(String header) {
        if (header == null || header.isBlank()) {
            return VIETNAMESE;
        }
        try {
            String spoken = Locale.lookupTag(LanguageRange.parse(header), SPOKEN);
            return spoken == null ? VIETNAMESE : spoken;
        } catch (IllegalArgumentException unreadable) {
            return VIETNAMESE;
        }
    }
}
