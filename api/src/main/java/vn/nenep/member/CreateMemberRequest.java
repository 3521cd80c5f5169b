package vn.nenep.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.MemberService.NewMember;

@Schema(description = "Somebody who comes into a cell: newly admitted, or from outside the province.")
record CreateMemberRequest(
        @NotNull @Schema(required = true, description = "The cell.")
        UUID cellId,

        @NotNull @Schema(
                required = true,
                description = "First day in the cell: that of admission, or of arrival.",
                examples = "2026-11-02")
        LocalDate joinedOn,

        @NotBlank @Size(max = 120) @Pattern(regexp = NAME) @Schema(required = true, examples = "Đỗ Thị Ưởng")
        String fullName,

        @Pattern(regexp = CARD_NUMBER) @Schema(description = "Of the Party card: digits. No two current members have the same.", examples = "38012345")
        String cardNumber,

        @Schema(examples = "1978-02-03") LocalDate bornOn,

        @Size(max = 20) @Pattern(regexp = PHONE) @Schema(examples = "0912 345 678")
        String phone,

        @Size(max = 120) @Email @Schema(examples = "uong.do@example.org")
        String email,

        @NotNull @Schema(required = true, description = "The office in the cell.")
        Position position,

        @NotNull @Schema(required = true, description = "Day of admission as a probationary member.", examples = "2004-05-19")
        LocalDate admittedOn,

        @Schema(description = "Day of official recognition; absent while probationary.", examples = "2005-05-19")
        LocalDate recognizedOn,

        @Size(max = 300) @Schema(examples = "Chuyển đến từ tỉnh khác")
        String reason,

        @Size(max = 60) @Schema(description = "Of the decision or the letter by which they came.", examples = "125-QĐ/ĐU")
        String decisionNumber)
        implements MemberContent {

    NewMember toNewMember() {
        return new NewMember(cellId, joinedOn, details(), reason, decisionNumber);
    }
}
