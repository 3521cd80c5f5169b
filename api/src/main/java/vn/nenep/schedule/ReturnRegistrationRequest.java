package vn.nenep.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "ReturnScheduleRegistrationRequest", description = "Why a registration is sent back.")
record ReturnRegistrationRequest(
        @NotBlank @Size(max = 500) @Schema(required = true, examples = "Trùng lịch hội nghị của Đảng ủy, đề nghị chọn ngày khác")
        String reason) {}
