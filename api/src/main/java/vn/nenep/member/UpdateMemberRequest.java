package vn.nenep.member;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "A member as a person; cell and standing change by operations of their own.")
record UpdateMemberRequest(
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
        LocalDate recognizedOn)
        implements MemberContent {}
