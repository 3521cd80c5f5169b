package vn.nenep.platform.web;

import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A path whose {@code POST} takes files, larger than other bodies: produced as a bean by the feature that owns the path.
 *
 * @param path from the root
 * @param limit in bytes
 */
public record LargerBody(Pattern path, long limit) {

    /** @param template as in the contract: {@code {…}} is any one segment */
    public static LargerBody of(String template, long limit) {
        String path = Stream.of(template.split("/"))
                .map(segment -> segment.startsWith("{") ? "[^/]+" : Pattern.quote(segment))
                .collect(Collectors.joining("/"));
        return new LargerBody(Pattern.compile(path), limit);
    }

    boolean covers(String requested) {
        return path.matcher(requested).matches();
    }
}
