package vn.nenep.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "ScheduleNotice", description = "A committee's one notice of when its cells meet in a month.")
record NoticeView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Đảng ủy xã Tân Lộc Thượng")
        String organizationName,

        @Schema(required = true, examples = "2026-12") String month,

        @Schema(required = true, examples = "12-TB/ĐU") String number,

        @Schema(required = true) Instant issuedAt,

        @Schema(required = true, description = "The cells that it names, in the order of time.")
        List<Line> lines)
        implements Identified {

    @Schema(name = "ScheduleNoticeLine", description = "When and where a cell meets.")
    record Line(
            @Schema(required = true) UUID organizationId,

            @Schema(required = true) String organizationName,

            @Schema(required = true) Instant plannedStart,

            @Schema(required = true) String place) {}
}
