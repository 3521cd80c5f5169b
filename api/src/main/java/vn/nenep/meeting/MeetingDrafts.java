package vn.nenep.meeting;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.audit.AuditTrail.Changed;

/** Regular meetings that come from a schedule, many at once. Whoever calls has checked the rights on each cell. */
@ApplicationScoped
public class MeetingDrafts {

    private final MeetingRepository meetings;
    private final AuditTrail audit;

    MeetingDrafts(MeetingRepository meetings, AuditTrail audit) {
        this.meetings = meetings;
        this.audit = audit;
    }

    /** @param regularMonth the first day of the month that the meeting is for; a cell has one such meeting a month */
    public record Draft(UUID organizationId, LocalDate regularMonth, Instant start, Instant end, String place) {}

    /**
     * A meeting that is in somebody's way, or is there already.
     *
     * @param regularMonth null unless it came from a schedule
     */
    public record Planned(
            UUID id,
            UUID organizationId,
            MeetingKind kind,
            MeetingState state,
            Instant start,
            Instant end,
            String place,
            LocalDate regularMonth) {

        /** The regular meeting of its month: one that was cancelled leaves the month free. */
        public boolean regular() {
            return kind.isRegular() && !cancelled();
        }

        public boolean thematic() {
            return kind.isThematic() && !cancelled();
        }

        /** Whether it is, or was, on the day that it is planned for: a postponed one is not, until it is announced again. */
        public boolean onItsDay() {
            return !cancelled() && state != MeetingState.POSTPONED;
        }

        private boolean cancelled() {
            return state == MeetingState.CANCELLED;
        }

        public boolean closed() {
            return state == MeetingState.CLOSED;
        }
    }

    /** All meetings of these cells that are planned to start in this time. */
    public List<Planned> plannedBetween(Collection<UUID> organizationIds, Instant from, Instant to) {
        return meetings.plannedBetween(organizationIds, from, to);
    }

    /** Those of these that there are. */
    public List<Planned> planned(Collection<UUID> meetingIds) {
        return meetingIds.isEmpty() ? List.of() : meetings.planned(meetingIds);
    }

    /** For data that is not entered by a person. */
    @Transactional
    public void seed(List<Draft> drafts) {
        meetings.persist(drafts.stream().map(Meeting::new).toList());
    }

    /** Ids in the order of the drafts. Somebody who does the same at the same moment is refused by the database. */
    @Transactional(TxType.MANDATORY)
    public List<UUID> add(Action action, List<Draft> drafts) {
        List<Meeting> made = drafts.stream().map(Meeting::new).toList();
        meetings.persist(made);
        meetings.flush();
        audit.changed(
                action,
                MeetingService.OBJECT,
                made.stream()
                        .map(meeting -> new Changed(meeting.id, meeting.organizationId, meeting.version))
                        .toList());
        return made.stream().map(meeting -> meeting.id).toList();
    }
}
