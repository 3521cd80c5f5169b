package vn.nenep.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.nenep.platform.web.Idempotency;
import vn.nenep.platform.web.IdempotencyKey;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/organizations/{organizationId}")
@Authenticated
@Tag(name = "Meeting schedule")
class RegistrationResource {

    private static final String OF_CELL = "/schedule-registrations/{month}";

    private final RegistrationService registrations;
    private final NoticeService notices;
    private final Idempotency idempotency;

    RegistrationResource(RegistrationService registrations, NoticeService notices, Idempotency idempotency) {
        this.registrations = registrations;
        this.notices = notices;
        this.idempotency = idempotency;
    }

    @GET
    @Path(OF_CELL)
    @Operation(
            summary = "Read a cell's registration of a month",
            description = "NOT_REGISTERED while there is none: its `ETag` goes into the first registration.")
    public RegistrationView getScheduleRegistration(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("month") @Pattern(regexp = RegistrationFilter.MONTH) String month) {
        return registrations.get(organizationId, month);
    }

    @PUT
    @Path(OF_CELL)
    @Operation(
            summary = "Register the meeting of a month",
            description =
                    "With the committee above; time and place are kept as they are now. Again as long as it is not agreed. "
                            + "409 `wrong-state` afterwards; 422 `meeting-not-possible` for no regular meeting of the cell "
                            + "in that month, `schedule-not-possible`, `organization-not-possible`.")
    public RegistrationView registerSchedule(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("month") @Pattern(regexp = RegistrationFilter.MONTH) String month,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid RegisterScheduleRequest request) {
        return registrations.register(organizationId, month, ifMatch, request);
    }

    @POST
    @Path(OF_CELL + "/agree")
    @Operation(summary = "Agree to a registration", description = "409 `wrong-state` unless it is registered.")
    public RegistrationView agreeScheduleRegistration(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("month") @Pattern(regexp = RegistrationFilter.MONTH) String month,
            @HeaderParam("If-Match") IfMatch ifMatch) {
        return registrations.agree(organizationId, month, ifMatch);
    }

    @POST
    @Path(OF_CELL + "/return")
    // A single text would otherwise be read from plain text, too.
    @Operation(
            summary = "Send a registration back",
            description = "With a reason, to be registered anew. 409 `wrong-state` once it is in the notice.")
    public RegistrationView returnScheduleRegistration(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("month") @Pattern(regexp = RegistrationFilter.MONTH) String month,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid ReturnRegistrationRequest request) {
        return registrations.sendBack(organizationId, month, ifMatch, request);
    }

    @POST
    @Path("/schedule-notices")
    @Operation(
            summary = "Issue the notice of a month",
            description =
                    "One for all cells below the committee whose meeting is agreed by now. 409 `wrong-state` while there is "
                            + "none.")
    public RestResponse<NoticeView> issueScheduleNotice(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam(IdempotencyKey.HEADER) @IdempotencyKey String idempotencyKey,
            @NotNull @Valid IssueNoticeRequest request) {
        return idempotency.create(
                idempotencyKey,
                RegistrationListResource.NOTICES,
                List.of(organizationId, request),
                () -> notices.issue(organizationId, request),
                notices::get);
    }
}
