package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterMember;

/** Who is called to a meeting: the roster of the cell on a day, or the part of it that the kind of meeting is for. */
@ApplicationScoped
public class Convened {

    private final MeetingRepository meetings;
    private final MemberService members;

    Convened(MeetingRepository meetings, MemberService members) {
        this.meetings = meetings;
        this.members = members;
    }

    /** In the order of the roster. The caller has checked the rights. */
    public List<RosterMember> to(MeetingFacts meeting, LocalDate day) {
        List<RosterMember> roster = members.roster(meeting.organizationId(), day);
        return part(meeting.kind(), roster, meeting.kind() == MeetingKind.GROUP ? named(meeting.id()) : Set.of());
    }

    /** Those of these meetings of groups to which this member is called. */
    public Set<UUID> groupsOf(UUID memberId, Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? Set.of() : Set.copyOf(meetings.naming(memberId, meetingIds));
    }

    private Set<UUID> named(UUID meetingId) {
        return Set.copyOf(meetings.participants(meetingId));
    }

    /** @param named for the meeting of a group */
    static List<RosterMember> part(MeetingKind kind, List<RosterMember> roster, Set<UUID> named) {
        return switch (kind) {
            case COMMITTEE_PREMEETING ->
                roster.stream().filter(RosterMember::holdsOffice).toList();
            case GROUP ->
                roster.stream()
                        .filter(member -> named.contains(member.memberId()))
                        .toList();
            default -> roster;
        };
    }
}
