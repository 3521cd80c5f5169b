package vn.nenep.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;

/** What is read over many cells; the framework finds a path by its class alone, so those of one organisation stand apart. */
@Path("/api/v1")
@Authenticated
@Tag(name = "Meeting schedule")
class RegistrationListResource {

    static final String NOTICES = "/api/v1/schedule-notices";

    private final RegistrationService registrations;
    private final NoticeService notices;

    RegistrationListResource(RegistrationService registrations, NoticeService notices) {
        this.registrations = registrations;
        this.notices = notices;
    }

    @GET
    @Path("/schedule-registrations")
    @Operation(
            summary = "See which cells have registered their meeting of a month",
            description = "Every open cell, by code: what it has registered, and whether the committee has agreed.")
    public Page<RegistrationView> listScheduleRegistrations(
            @Valid @BeanParam RegistrationFilter filter, @Valid @BeanParam PageRequest page) {
        return registrations.list(filter, page);
    }

    @GET
    @Path("/schedule-notices/{noticeId}")
    @Operation(summary = "Read a notice", description = "When and where the cells meet, in the order of time.")
    public NoticeView getScheduleNotice(@PathParam("noticeId") UUID noticeId) {
        return notices.get(noticeId);
    }
}
