package vn.nenep.calendar;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

@Path("/api/v1/calendar-token")
@Authenticated
@Tag(name = "Calendar")
class CalendarTokenResource {

    private final CalendarService calendars;

    CalendarTokenResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @POST
    @Path("/renew")
    @Operation(
            summary = "Get a new address for one's calendar",
            description = "The first or another one. It is shown this once; the one before stops working at once.")
    public CalendarAddressView renewCalendarToken() {
        return calendars.renew();
    }
}
