package vn.nenep.schedule;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "The organisation that set something, as far as the reader may know of it.")
record SetBy(
        @Schema(required = true, description = "Whether it is the organisation that was asked about.")
        boolean itself,

        @Schema(description = "Absent when the reader's roles do not reach it.")
        UUID organizationId,

        @Schema(
                description = "Absent when the reader's roles do not reach it.",
                examples = "Đảng ủy phường An Bình Đông")
        String name) {}
