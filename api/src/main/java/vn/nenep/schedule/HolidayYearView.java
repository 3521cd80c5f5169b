package vn.nenep.schedule;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.web.Versioned;

@Schema(name = "HolidayYear", description = "The days off of a year, for an organisation and everything below it.")
record HolidayYearView(
        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "2026") int year,

        @Schema(hidden = true) long version,

        @Schema(required = true, description = "By day: the country's, and what organisations added and took away.")
        List<HolidayView> items,

        @Schema(required = true, description = "What this organisation says itself: what `updateHolidays` replaces.")
        List<HolidayEntry> own,

        @Schema(
                required = true,
                description = "Operations that this caller may do with it.",
                examples = "[\"updateHolidays\"]")
        List<String> allowedActions)
        implements Versioned {}
