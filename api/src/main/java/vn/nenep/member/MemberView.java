package vn.nenep.member;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Idempotency;

@Schema(name = "Member", description = "A Party member and how they stand today.")
record MemberView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String fullName,

        @Schema(required = true) UUID cellId,

        @Schema(
                required = true,
                description = "The cell of today, or the last one of somebody who has left.",
                examples = "Chi bộ Khoa Xây dựng Đảng")
        String cellName,

        @Schema(required = true) MemberCategory category,

        @Schema(required = true) Position position,

        @Schema(required = true) LocalDate admittedOn,

        @Schema(description = "Day of official recognition; absent while probationary.")
        LocalDate recognizedOn,

        @Schema(required = true) MemberStatus status,

        @Schema(description = "Last day of a membership that has ended.")
        LocalDate leftOn,

        @Schema(description = "Why it ended.") LeaveKind leftKind,

        @Schema(required = true) Standing standing,

        @Schema(description = "First day of a standing other than ACTIVE.")
        LocalDate standingFrom,

        @Schema(description = "Last day of it; absent while it lasts.")
        LocalDate standingTo,

        @Schema(
                description = "Of the Party card. Only for those who keep the cell's papers, and the member.",
                examples = "38012345")
        String cardNumber,

        @Schema(description = "As the card number.") LocalDate bornOn,

        @Schema(description = "As the card number.", examples = "0912 345 678")
        String phone,

        @Schema(description = "As the card number.", examples = "uong.do@example.org")
        String email,

        @Schema(description = "When one member is read: an exemption, a transfer or a duty that begins later.")
        ComingStanding comingStanding,

        @Schema(
                description = "When one member is read: what the caller may do with it now.",
                examples = "[\"updateMember\", \"grantExemption\"]")
        List<String> allowedActions)
        implements Idempotency.Identified {

    @Schema(name = "ComingStanding", description = "How a member will stand from a day to come.")
    record ComingStanding(
            @Schema(required = true) Standing standing,

            @Schema(required = true) LocalDate from,

            @Schema(description = "Last day; absent while open.")
            LocalDate to) {

        static ComingStanding of(StandingPeriod period) {
            return new ComingStanding(period.standing, period.validFrom, period.validTo);
        }
    }

    /**
     * @param personal whether the caller reads what only the keepers of the cell's papers do
     */
    static MemberView of(
            PartyMember member,
            String cellName,
            MemberLine.Today today,
            boolean personal,
            StandingPeriod coming,
            List<String> allowedActions) {
        return new MemberView(
                member.id,
                member.version,
                member.fullName,
                member.cellId,
                cellName,
                member.category,
                member.position,
                member.admittedOn,
                member.recognizedOn,
                member.status,
                member.leftOn,
                member.leftKind,
                today.standing(),
                today.from(),
                today.to(),
                personal ? member.cardNumber : null,
                personal ? member.bornOn : null,
                personal ? member.phone : null,
                personal ? member.email : null,
                coming == null ? null : ComingStanding.of(coming),
                allowedActions);
    }
}
