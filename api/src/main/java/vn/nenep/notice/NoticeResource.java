package vn.nenep.notice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.web.Flag;

@Path("/api/v1/notices")
@Authenticated
@Tag(name = "Notices")
class NoticeResource {

    private final MeetingNotices notices;

    NoticeResource(MeetingNotices notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            summary = "List one's own notices",
            description =
                    "What one was told about meetings that were announced, changed, put off or cancelled. The latest first. "
                            + "`unread` counts all that are unread, on whatever page.")
    public NoticePage listNotices(
            @QueryParam("unread")
                    @DefaultValue("false")
                    @Parameter(
                            description = "Only those that are unread.",
                            schema = @Schema(implementation = Boolean.class, defaultValue = "false"))
                    Flag unread,
            @Valid @BeanParam PageRequest page) {
        return notices.list(unread.isSet(), page);
    }

    @POST
    @Path("/mark-read")
    @Operation(
            summary = "Mark one's notices as read",
            description =
                    "All up to the one that is named; what came later stays unread. Safe to repeat. 404 for a notice "
                            + "that is not one's own.")
    public UnreadNoticesView markNoticesRead(@NotNull @Valid MarkNoticesReadRequest request) {
        return notices.markRead(request);
    }
}
