package vn.nenep.notice;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How far one has read.")
record MarkNoticesReadRequest(
        @NotNull @Schema(required = true, description = "The latest notice that was seen: it and all before it are read.")
        UUID upTo) {}
