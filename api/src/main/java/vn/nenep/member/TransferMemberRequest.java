package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "Chuyển sinh hoạt đảng chính thức to another cell.")
record TransferMemberRequest(
        @NotNull @Schema(required = true, description = "The cell that receives the member.")
        UUID toCellId,

        @NotNull @Schema(required = true, description = "First day in that cell: today or earlier.", examples = "2026-11-02")
        LocalDate on,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Chuyển nơi cư trú")
        String reason,

        @Size(max = 60) @Schema(description = "Of the decision or the letter.", examples = "125-QĐ/ĐU")
        String decisionNumber) {}
