package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.nenep.organization.OrganizationUse;

/** Meetings that are still to come, or still open, are named before a cell changes. */
@ApplicationScoped
class MeetingsOfOrganization implements OrganizationUse {

    private final MeetingRepository meetings;

    MeetingsOfOrganization(MeetingRepository meetings) {
        this.meetings = meetings;
    }

    @Override
    public Kind kind() {
        return Kind.MEETINGS_NOT_HELD;
    }

    @Override
    public long on(UUID organizationId) {
        return meetings.countNotHeld(organizationId);
    }

    @Override
    public long under(UUID organizationId) {
        return meetings.countNotHeldUnder(organizationId);
    }
}
