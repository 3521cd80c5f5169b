package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@OneHost
@Schema(description = "Sinh hoạt đảng tạm thời elsewhere; the membership stays at home. Either a cell by id or a name.")
record StartTemporaryTransferRequest(
        @Schema(description = "The host cell, when the caller may see it.")
        UUID hostCellId,

        @Size(max = 200) @Schema(
                description = "The host by name, when it is elsewhere.",
                examples = "Chi bộ Học viện Chính trị khu vực II")
        String hostName,

        @NotNull @Schema(required = true, description = "First day there.", examples = "2026-12-01")
        LocalDate from,

        @NotNull @Schema(required = true, description = "Last day there.", examples = "2027-05-31")
        LocalDate to,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Đi học tập trung")
        String reason) {}
