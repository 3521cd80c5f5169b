package vn.nenep.schedule;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(name = "IssueScheduleNoticeRequest", description = "The committee's notice for a month.")
record IssueNoticeRequest(
        @NotNull @Pattern(regexp = RegistrationFilter.MONTH) @Schema(required = true, examples = "2026-12")
        String month,

        @NotBlank @Size(max = 100) @Schema(required = true, examples = "12-TB/ĐU")
        String number) {

    LocalDate firstOfMonth() {
        return YearMonth.parse(month).atDay(1);
    }
}
