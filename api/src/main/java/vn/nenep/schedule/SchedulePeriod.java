package vn.nenep.schedule;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "What an organisation has set itself from a month on.")
record SchedulePeriod(
        @Column(name = "effective_from")
        @Schema(required = true, description = "The first day of a month. Holds until the next period begins.")
        LocalDate effectiveFrom,

        @Embedded @Schema(description = "Absent when the schedule of the committee above holds from here on.")
        ScheduleSetting setting) {}
