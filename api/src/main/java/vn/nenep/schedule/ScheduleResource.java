package vn.nenep.schedule;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.nenep.platform.web.IfMatch;

@Path("/api/v1/organizations/{organizationId}")
@Authenticated
@Tag(name = "Meeting schedule")
class ScheduleResource {

    private final ScheduleService schedules;
    private final MeetingGenerator generator;
    private final HolidayService holidays;

    ScheduleResource(ScheduleService schedules, MeetingGenerator generator, HolidayService holidays) {
        this.schedules = schedules;
        this.generator = generator;
        this.holidays = holidays;
    }

    @GET
    @Path("/meeting-schedule")
    @Operation(
            summary = "Read the schedule of an organisation",
            description =
                    "When its regular meetings are held: as it has set itself, else as the nearest committee above has. "
                            + "An old month is judged by the schedule of its day: ask with `on`.")
    public ScheduleView getMeetingSchedule(
            @PathParam("organizationId") UUID organizationId,
            @QueryParam("on")
                    @Parameter(description = "The day to answer for; today when absent.", example = "2026-12-01")
                    LocalDate on) {
        return schedules.get(organizationId, on);
    }

    @PUT
    @Path("/meeting-schedule")
    @Operation(
            summary = "Set the schedule of an organisation",
            description =
                    "From this month or a later one on, for itself and everything below it that sets none. 409 "
                            + "`schedule-locked` while a committee above keeps the schedule; 422 `schedule-not-possible` for "
                            + "another beginning, `organization-not-possible` for a group, or for a lock or deadlines of a cell.")
    public ScheduleView updateMeetingSchedule(
            @PathParam("organizationId") UUID organizationId,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateScheduleRequest request) {
        return schedules.update(organizationId, ifMatch, request);
    }

    @POST
    @Path("/meeting-schedule/generate")
    @Operation(
            summary = "Plan the regular meetings of a year",
            description =
                    "Drafts by the schedule, of a cell or of all cells below a committee, at once. A day that the month does "
                            + "not have, a holiday, a weekend or a clash is never moved silently: another day is proposed, "
                            + "and the meeting is made only when `decisions` names its day. Repeating it makes nothing "
                            + "twice. 422 `schedule-not-possible` for another year than this or the next, or "
                            + "for a decision that fits no month, `organization-not-possible` without an open cell or with more "
                            + "than 500.")
    public GenerationView generateMeetings(
            @PathParam("organizationId") UUID organizationId, @NotNull @Valid GenerateMeetingsRequest request) {
        return generator.generate(organizationId, request);
    }

    @GET
    @Path("/holidays/{year}")
    @Operation(
            summary = "List the days off of a year",
            description =
                    "The country's, with Tết by the Vietnamese lunar calendar, and what this organisation and those above "
                            + "it have added or taken away.")
    public HolidayYearView listHolidays(@PathParam("organizationId") UUID organizationId, @PathParam("year") int year) {
        return holidays.list(organizationId, year);
    }

    @PUT
    @Path("/holidays/{year}")
    @Operation(
            summary = "Change the days off of a year",
            description =
                    "What the organisation says itself, for everything below it, too. 422 `schedule-not-possible` for a day of "
                            + "another year or one that is named twice.")
    public HolidayYearView updateHolidays(
            @PathParam("organizationId") UUID organizationId,
            @PathParam("year") int year,
            @HeaderParam("If-Match") IfMatch ifMatch,
            @NotNull @Valid UpdateHolidaysRequest request) {
        return holidays.update(organizationId, year, ifMatch, request);
    }
}
