package vn.nenep.proceedings;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Whose opinion is reserved (bảo lưu ý kiến), and what it is.")
record RecordReservedOpinionRequest(
        @NotNull @Schema(required = true, description = "Somebody whose vote counted.")
        UUID memberId,

        @NotBlank @Size(max = 2000) @Schema(required = true, examples = "Đề nghị lùi thời hạn đến hết quý I để bảo đảm kinh phí")
        String opinion) {}
