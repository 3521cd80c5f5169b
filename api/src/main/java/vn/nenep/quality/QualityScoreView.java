package vn.nenep.quality;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency.Identified;

@Schema(name = "QualityScore", description = "The score sheet of one meeting. Points have at most two decimals.")
record QualityScoreView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID meetingId,

        @Schema(required = true, description = "When that meeting was planned to start.")
        Instant meetingPlannedStart,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Chi bộ Khoa Xây dựng Đảng")
        String organizationName,

        @Schema(required = true, description = "Year and month that the meeting counts for.", examples = "2026-11")
        String month,

        @Schema(required = true) ScoreState state,

        @Schema(required = true) UUID criteriaSetId,

        @Schema(required = true, examples = "HD42-2025") String criteriaSetCode,

        @Schema(required = true) List<Item> items,

        @Schema(required = true, description = "What the cell must still enter before it can vote.")
        List<MissingEntry> missing,

        @Schema(required = true, examples = "100") BigDecimal maxTotal,

        @Schema(required = true, description = "The sum of the cell's points so far.", examples = "93")
        BigDecimal selfTotal,

        @Schema(description = "Absent while criteria lack points.")
        MeetingGrade selfGrade,

        Vote vote,

        Instant submittedAt,

        @Schema(description = "The superior committee's total; absent until it has decided.")
        BigDecimal officialTotal,

        MeetingGrade officialGrade,

        @Schema(description = "Why the superior committee adjusted the sheet.")
        String decisionReason,

        Instant decidedAt,

        @Schema(required = true, examples = "[\"confirmQualityScore\", \"adjustQualityScore\"]")
        List<String> allowedActions)
        implements Identified {

    @Schema(name = "QualityScoreItem", description = "One criterion as it was when the sheet was opened.")
    record Item(
            @Schema(required = true, examples = "4.2") String code,

            @Schema(required = true, examples = "4") String group,

            @Schema(required = true) String title,

            @Schema(required = true, examples = "25") BigDecimal maxPoints,

            @Schema(description = "The rule behind it.") String source,

            Evidence evidence,

            @Schema(description = "The cell's points.", examples = "22")
            BigDecimal selfPoints,

            String selfReason,

            @Schema(description = "The superior committee's points, where they differ.", examples = "20")
            BigDecimal superiorPoints) {

        static Item of(ScoreItem item) {
            return new Item(
                    item.code,
                    item.groupCode,
                    item.title,
                    item.maxPoints,
                    item.source,
                    item.evidence,
                    item.selfPoints,
                    item.selfReason,
                    item.superiorPoints);
        }
    }

    @Schema(name = "ScoreVote", description = "The cell's vote on the sheet.")
    record Vote(
            @Schema(required = true, description = "Official members convened, the absent included.")
            int base,

            @Schema(required = true) int inFavour,

            @Schema(required = true) int against,

            @Schema(required = true) int abstained,

            @Schema(required = true, description = "Whether more than half of the base was in favour.")
            boolean carried) {

        static Vote of(QualityScore score) {
            return score.voteBase == null
                    ? null
                    : new Vote(
                            score.voteBase,
                            score.votesInFavour,
                            score.votesAgainst,
                            score.votesAbstained,
                            2 * score.votesInFavour > score.voteBase);
        }
    }

    /** What the sheet itself does not hold. */
    record Context(
            Instant meetingPlannedStart, String organizationName, CriteriaSet criteria, List<String> allowedActions) {}

    static QualityScoreView of(QualityScore score, Context context) {
        BigDecimal selfTotal = score.total(item -> item.selfPoints);
        boolean scored = score.items.stream().allMatch(item -> item.selfPoints != null);
        return new QualityScoreView(
                score.id,
                score.version,
                score.meetingId,
                context.meetingPlannedStart,
                score.organizationId,
                context.organizationName,
                YearMonth.from(score.month).toString(),
                score.state,
                score.criteriaSetId,
                context.criteria.code,
                score.items.stream().map(Item::of).toList(),
                score.isSubmitted() ? List.of() : score.missing(),
                score.total(item -> item.maxPoints),
                selfTotal,
                scored ? Grades.of(selfTotal, context.criteria.bands) : null,
                Vote.of(score),
                score.submittedAt,
                score.officialTotal,
                score.officialGrade,
                score.decisionReason,
                score.decidedAt,
                context.allowedActions);
    }
}
