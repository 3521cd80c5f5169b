package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.organization.MembersOnDay;
import vn.nenep.organization.OrganizationUse;

/** Whoever belongs to a cell keeps it from being closed, and moves when it merges. */
@ApplicationScoped
class MembersOfOrganization implements OrganizationUse, MembersOnDay {

    private final MemberRepository members;

    MembersOfOrganization(MemberRepository members) {
        this.members = members;
    }

    @Override
    public Kind kind() {
        return Kind.MEMBERS;
    }

    @Override
    public long on(UUID organizationId) {
        return members.countOf(organizationId);
    }

    @Override
    public long under(UUID organizationId) {
        return members.countUnder(organizationId);
    }

    @Override
    public long membersOn(UUID organizationId, LocalDate day) {
        return members.countOf(organizationId, day);
    }
}
