package vn.nenep.paper;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.nio.file.Path;
import java.util.UUID;

/**
 * An upload that was looked at; its JSON is what tells it from another.
 *
 * @param digest SHA-256 of the content, in hexadecimal
 * @param received where the content waits
 */
record UploadedPaper(
        UUID meetingId,
        String fileName,
        PaperKind kind,
        long size,
        String digest,
        @JsonIgnore Path received) {}
