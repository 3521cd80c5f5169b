package vn.nenep.calendar;

import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import org.apache.commons.codec.digest.DigestUtils;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.security.SecurityRequirements;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.access.WithoutAccount;

/** Programs that show calendars cannot sign in: the address itself is the secret. */
@Path(CalendarFeedResource.PATH)
@PermitAll
@Tag(name = "Calendar")
class CalendarFeedResource {

    static final String PATH = "/api/v1/calendar-feeds";
    static final String TYPE = "text/calendar";

    private final CalendarService calendars;

    CalendarFeedResource(CalendarService calendars) {
        this.calendars = calendars;
    }

    @GET
    @Path("/{token}")
    @Produces(TYPE + ";charset=utf-8")
    @WithoutAccount
    @SecurityRequirements
    @Operation(
            summary = "Read somebody's meetings as a calendar",
            description =
                    "iCalendar (RFC 5545), for programs that subscribe to it: no sign-in, the address is the secret. The "
                            + "announced meetings to which its owner is convened, from a year ago on, with kind, cell, place and "
                            + "time. What is cancelled or put off says so. 404 for every address that is none.")
    @APIResponse(
            responseCode = "200",
            description = "The calendar.",
            content = @Content(mediaType = TYPE, schema = @Schema(type = SchemaType.STRING)))
    @APIResponse(responseCode = "304", description = "Nothing has changed since the `ETag` in `If-None-Match`.")
    public Response getCalendarFeed(
            @PathParam("token") String token, @Context Request request, @Context HttpServerRequest connection) {
        String text = calendars.feed(token, connection.remoteAddress().hostAddress());
        EntityTag tag = new EntityTag(DigestUtils.sha256Hex(text));
        return answer(request.evaluatePreconditions(tag), text)
                .tag(tag)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    /** A reader has nothing to change: of the preconditions only "unless it is still the same" means something here. */
    private static Response.ResponseBuilder answer(Response.ResponseBuilder precondition, String text) {
        boolean unchanged = precondition != null
                && precondition.clone().build().getStatus() == Response.Status.NOT_MODIFIED.getStatusCode();
        return unchanged ? precondition : Response.ok(text);
    }
}
