package vn.nenep.audit;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "AuditHead",
        description = "The newest seal of the audit trail. Kept outside, it shows later whether entries up to it were "
                + "changed, cut off or written anew; how is published in `docs/audit-format.md`.")
record AuditHeadView(
        @Schema(
                required = true,
                description = "How many entries are sealed, and the number of the last seal; 0 before the first.")
        long sealNumber,

        @Schema(
                required = true,
                description = "SHA-256 in hexadecimal digits; zeros before the first seal.",
                examples = "5f2d7c9a40b1e8c3d6f7a8b9c0d1e2f30415263748596a7b8c9dae0fb1c2d3e4")
        String hash,

        @Schema(required = true) Instant takenAt,

        @Schema(
                required = true,
                description = "The heads of the last 31 days on which there was one, the latest first.")
        List<DailyHead> dailyHeads) {

    @Schema(name = "DailyAuditHead", description = "The head of a day, taken shortly after the day began.")
    record DailyHead(
            @Schema(required = true) long sealNumber,

            @Schema(required = true, description = "SHA-256 in hexadecimal digits.")
            String hash,

            @Schema(required = true) Instant takenAt) {

        static DailyHead of(ChainHead head) {
            return new DailyHead(head.number(), head.hexHash(), head.takenAt());
        }
    }

    static AuditHeadView of(ChainHead newest, List<ChainHead> daily) {
        return new AuditHeadView(
                newest.number(),
                newest.hexHash(),
                newest.takenAt(),
                daily.stream().map(DailyHead::of).toList());
    }
}
