package vn.nenep.meeting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When the meeting really ended.")
record CloseMeetingRequest(
        @Schema(description = "Now when absent; after the actual start and not in the future.")
        Instant actualEnd) {}
