package vn.nenep.calendar;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

@Schema(
        name = "CalendarAddress",
        description = "Where one's calendar is. Shown this once: only a digest of it is kept.")
record CalendarAddressView(
        @Schema(
                required = true,
                description = "On the host of this contract. Whoever knows it reads the calendar.",
                examples = "/api/v1/calendar-feeds/Vb0yYb6fJ1mU0QmJt3mJm1n4pQ2rS5tU")
        String path,

        @Schema(required = true) Instant renewedAt) {}
