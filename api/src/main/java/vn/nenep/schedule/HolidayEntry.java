package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "What an organisation says of a day, for itself and everything below it.")
record HolidayEntry(
        @NotNull @Schema(required = true, examples = "2026-09-01")
        LocalDate day,

        @NotBlank @Size(max = 100) @Schema(required = true, examples = "Nghỉ liền kề Quốc khánh")
        String name,

        @NotNull @Column(name = "day_off")
        @Schema(required = true, description = "False for a day that is said to be off above, and is not here.")
        Boolean dayOff,

        @Size(max = 300) @Schema(description = "The document that says so.", examples = "Thông báo 12-TB/ĐU")
        String source) {}
