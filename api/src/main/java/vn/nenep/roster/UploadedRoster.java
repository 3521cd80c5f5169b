package vn.nenep.roster;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.UUID;

/**
 * An upload; its JSON is what tells it from another.
 *
 * @param digest of the content
 */
record UploadedRoster(
        UUID organizationId,
        String fileName,
        String digest,
        @JsonIgnore byte[] content) {}
