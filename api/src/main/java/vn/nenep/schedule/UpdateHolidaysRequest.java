package vn.nenep.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        description =
                "Everything that the organisation itself says of the days of a year, replacing what it said before.")
record UpdateHolidaysRequest(
        @NotNull @Size(max = 100) @Schema(required = true) List<@NotNull @Valid HolidayEntry> days) {}
