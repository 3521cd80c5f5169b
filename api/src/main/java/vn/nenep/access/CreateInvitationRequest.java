package vn.nenep.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@InviteeNamed
@Schema(description = "Somebody to be let in: a member, or a person of the staff by name.")
record CreateInvitationRequest(
        @Schema(description = "The Party member. Either this or `displayName`.")
        UUID memberId,

        @Size(max = 120) @Schema(description = "Name of staff who are not members here.", examples = "Hồ Ngọc Ánh")
        String displayName,

        @NotNull @Schema(required = true, description = "Where the role will hold.")
        UUID organizationId,

        @NotNull @Schema(required = true) Role role,

        @Schema(description = "Last day of the role. Needed for COMMITTEE_MEMBER.", examples = "2027-11-30")
        LocalDate roleValidTo,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đảng viên của chi bộ")
        String reason) {}
