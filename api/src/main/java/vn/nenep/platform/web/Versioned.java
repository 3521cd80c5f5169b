package vn.nenep.platform.web;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** A view with a version: its ETag, which the next change must send back in {@code If-Match}. */
public interface Versioned {

    @JsonIgnore
    long version();

    default String etag() {
        return "\"" + version() + "\"";
    }
}
