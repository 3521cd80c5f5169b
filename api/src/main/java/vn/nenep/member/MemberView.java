package vn.nenep.member;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "Member", description = "A Party member and how they stand today.")
record MemberView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true, examples = "Đỗ Thị Ưởng") String fullName,

        @Schema(required = true) UUID cellId,

        @Schema(required = true) MemberCategory category,

        @Schema(required = true) Position position,

        @Schema(required = true) LocalDate admittedOn,

        @Schema(description = "Day of official recognition; absent while probationary.")
        LocalDate recognizedOn,

        @Schema(required = true) Standing standing,

        @Schema(description = "First day of a standing other than ACTIVE.")
        LocalDate standingFrom,

        @Schema(description = "Last day of it; absent while it lasts.")
        LocalDate standingTo)
        implements Versioned {

    static MemberView of(PartyMember member, StandingPeriod period) {
        return new MemberView(
                member.id,
                member.version,
                member.fullName,
                member.cellId,
                member.category,
                member.position,
                member.admittedOn,
                member.recognizedOn,
                period == null ? Standing.ACTIVE : period.standing,
                period == null ? null : period.validFrom,
                period == null ? null : period.validTo);
    }
}
