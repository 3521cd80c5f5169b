package vn.nenep.member;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(description = "How and when a membership in the province ended.")
record EndMembershipRequest(
        @NotNull @Schema(required = true, description = "Last day on the roster: today or earlier.", examples = "2026-11-02")
        LocalDate day,

        @NotNull @Schema(required = true) LeaveKind kind,

        @NotBlank @Size(max = 300) @Schema(required = true, examples = "Chuyển sinh hoạt đảng về Đảng bộ tỉnh khác")
        String reason,

        @Size(max = 60) @Schema(description = "Of the decision.", examples = "125-QĐ/ĐU")
        String decisionNumber) {}
