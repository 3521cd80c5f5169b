package vn.nenep.notice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

@Path("/api/v1/outgoing-mails")
@Authenticated
@Tag(name = "Notices")
class MailResource {

    private final MeetingNotices notices;

    MailResource(MeetingNotices notices) {
        this.notices = notices;
    }

    @GET
    @Operation(
            summary = "List mails",
            description =
                    "What was sent, what waits for another try and what was given up, for the administrator. The latest "
                            + "first; kept for 90 days.")
    public Page<MailView> listOutgoingMails(@Valid @BeanParam MailFilter filter, @Valid @BeanParam PageRequest page) {
        return notices.listMails(filter, page);
    }
}
