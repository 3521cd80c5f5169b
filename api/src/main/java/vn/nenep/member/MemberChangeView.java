package vn.nenep.member;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "MemberChange", description = "One event of a membership, as it was recorded.")
record MemberChangeView(
        @Schema(required = true) UUID id,

        @Schema(required = true) MemberChangeKind kind,

        @Schema(required = true, description = "The day from which it holds; of an end, the last day.")
        LocalDate effectiveFrom,

        @Schema(description = "The last day as it was planned then; absent while open.")
        LocalDate effectiveTo,

        @Schema(description = "The cell of the member from then on, or the host of a temporary transfer.")
        UUID cellId,

        @Schema(examples = "Chi bộ Khoa Xây dựng Đảng") String cellName,

        @Schema(description = "The cell that the member left.")
        UUID fromCellId,

        @Schema(examples = "Chi bộ Khu phố 1") String fromCellName,

        @Schema(description = "The host of a temporary transfer that is elsewhere.")
        String placeName,

        @Schema(description = "How the membership ended.") LeaveKind leaveKind,

        @Schema(examples = "Tuổi cao, sức yếu") String reason,

        @Schema(examples = "125-QĐ/ĐU") String decisionNumber,

        LocalDate decidedOn,

        LocalDate reportedOn,

        @Schema(description = "Which properties of the member were corrected.", examples = "[\"fullName\"]")
        List<String> corrected,

        @Schema(description = "The name before the correction.")
        String formerName,

        @Schema(required = true) Instant recordedAt,

        @Schema(
                description = "Who recorded it; absent for what was there from the beginning.",
                examples = "Đặng Quốc Hưng")
        String recordedBy) {

    static MemberChangeView of(MemberChange change, Function<UUID, String> cellName) {
        return new MemberChangeView(
                change.id,
                change.kind,
                change.effectiveFrom,
                change.effectiveTo,
                change.cellId,
                change.cellId == null ? null : cellName.apply(change.cellId),
                change.fromCellId,
                change.fromCellId == null ? null : cellName.apply(change.fromCellId),
                change.placeName,
                change.leaveKind,
                change.reason,
                change.decisionNumber,
                change.decidedOn,
                change.reportedOn,
                change.corrected == null ? null : List.of(change.corrected.split(",")),
                change.formerName,
                change.recordedAt,
                change.recordedByName);
    }
}
