package vn.nenep.quality;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Embeddable
@Schema(description = "From this total on, up to the next band's minimum, a meeting has this grade.")
record GradeBand(
        @Enumerated(EnumType.STRING) @Schema(required = true)
        MeetingGrade grade,

        @Schema(required = true, description = "Points, included.", examples = "90")
        BigDecimal minimum) {}
