package vn.nenep.schedule;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.PersonRef;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "ThematicTheme", description = "A theme of a cell's plan for the year, for one quarter.")
record ThemeView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, examples = "2027") int year,

        @Schema(required = true, examples = "1") int quarter,

        @Schema(required = true, examples = "Nâng cao chất lượng tự phê bình và phê bình")
        String title,

        @Schema(description = "Who drafts and presents it. Absent until somebody is found.")
        PersonRef presenter,

        @Schema(required = true) ThemeState state,

        @Schema(description = "What is still to do, or why it was dropped.")
        String note,

        @Schema(description = "Absent until a meeting is planned.")
        UUID meetingId,

        @Schema(description = "When that meeting is planned to start, or started.")
        Instant meetingStart,

        @Schema(required = true, description = "Whether that meeting is closed.")
        boolean held,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it as it is now.",
                examples = "[\"updateThematicTheme\"]")
        List<String> allowedActions)
        implements Identified {}
