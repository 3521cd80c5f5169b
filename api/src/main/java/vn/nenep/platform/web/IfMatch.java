package vn.nenep.platform.web;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The version that the caller saw, from the {@code If-Match} header. */
public record IfMatch(long version) {

    private static final Pattern STRONG_TAG = Pattern.compile("\"(\\d{1,18})\"");
    private static final long NEVER = -1;

    /** Called by JAX-RS. A tag that we never made is a tag that does not match. */
    public static IfMatch fromString(String header) {
        Matcher matcher = STRONG_TAG.matcher(header.strip());
        return new IfMatch(matcher.matches() ? Long.parseLong(matcher.group(1)) : NEVER);
    }

    /**
     * Holds the version against the current one: 428 when the header is missing, 412 when somebody was faster.
     *
     * @param seen what the caller sent, null when nothing
     */
    public static void require(IfMatch seen, long current) {
        if (seen == null) {
            throw Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (seen.version != current) {
            throw Problem.of(ProblemType.STALE_VERSION);
        }
    }
}
