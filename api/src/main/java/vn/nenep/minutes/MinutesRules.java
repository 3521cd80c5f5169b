package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.minutes.MinutesRule.Code;
import vn.nenep.organization.OrganizationService;

/** The rules about minutes as they held on the day of a meeting. */
@ApplicationScoped
class MinutesRules {

    private final MinutesRepository minutes;
    private final LiveMinutes live;
    private final OrganizationService organizations;

    MinutesRules(MinutesRepository minutes, LiveMinutes live, OrganizationService organizations) {
        this.minutes = minutes;
        this.live = live;
        this.organizations = organizations;
    }

    int setting(Code code, Minutes row) {
        return setting(code, row.organizationId, row.meetingDay);
    }

    int copyPercent(MeetingFacts meeting) {
        return setting(Code.COPY_PERCENT, meeting.organizationId(), live.day(meeting));
    }

    private int setting(Code code, UUID organizationId, LocalDate day) {
        return MinutesRule.setting(code, minutes.rules(), day, organizations.lineageOn(organizationId, day));
    }
}
