package vn.nenep.meeting;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "When the meeting really began.")
record OpenMeetingRequest(
        @Schema(description = "Now when absent; at most 24 hours back, for a meeting that is entered late.")
        Instant actualStart) {}
