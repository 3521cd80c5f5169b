package vn.nenep.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A score sheet in a list.")
record QualityScoreSummary(
        @Schema(required = true) UUID id,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "Year and month that the meeting counts for.", examples = "2026-11")
        String month,

        @Schema(required = true) ScoreState state,

        @Schema(description = "The cell's total; absent until it has submitted.")
        BigDecimal selfTotal,

        MeetingGrade selfGrade,

        @Schema(description = "The superior committee's total; absent until it has decided.")
        BigDecimal officialTotal,

        MeetingGrade officialGrade,

        Instant submittedAt) {

    static QualityScoreSummary of(QualityScore score, String organizationName) {
        return new QualityScoreSummary(
                score.id,
                score.meetingId,
                score.organizationId,
                organizationName,
                YearMonth.from(score.month).toString(),
                score.state,
                score.selfTotal,
                score.selfGrade,
                score.officialTotal,
                score.officialGrade,
                score.submittedAt);
    }
}
