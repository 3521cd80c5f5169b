package vn.nenep.platform.web;

/**
 * A path whose {@code POST} takes files, larger than other bodies: produced as a bean by the feature that owns the path.
 *
 * @param path from the root, exactly
 * @param limit in bytes
 */
public record LargerBody(String path, long limit) {}
