package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.minutes.MinutesContent.Addendum;
import vn.nenep.minutes.MinutesContent.Adoption;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Seal;

/** The minutes as documents need them. The caller has checked the rights. */
@ApplicationScoped
public class MinutesContents {

    private final MinutesRepository minutes;
    private final MinutesSections sections;
    private final LiveMinutes live;
    private final MeetingService meetings;

    MinutesContents(MinutesRepository minutes, MinutesSections sections, LiveMinutes live, MeetingService meetings) {
        this.minutes = minutes;
        this.sections = sections;
        this.live = live;
        this.meetings = meetings;
    }

    /** Read live before the adoption, and from what was sealed after it. 404 for an unknown meeting. */
    @Transactional
    public MinutesContent of(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        Minutes row = minutes.findByIdOptional(meetingId).orElse(null);
        if (row == null) {
            Body body = live.of(meeting, sections.of(meeting, null));
            return new MinutesContent(MinutesState.DRAFT, body, List.of(), List.of(), null);
        }
        Body body = row.body == null ? live.of(meeting, sections.of(meeting, row)) : Seals.read(row.body);
        return new MinutesContent(row.state, body, adoptions(row), addenda(row), seal(row));
    }

    /** As it would be sealed now. The caller has checked the rights. */
    @Transactional
    public SealedMinutes sealed(UUID meetingId) {
        return Seals.of(of(meetingId).body());
    }

    static Seal seal(Minutes row) {
        return row.digest == null ? null : new Seal(row.digest, row.code, row.adoptedAt);
    }

    List<Adoption> adoptions(Minutes row) {
        return minutes.adoptions(row).stream()
                .map(entry -> new Adoption(
                        entry.signer, entry.fullName, entry.adoptedAt, entry.enteredByName, entry.onBehalfReason))
                .toList();
    }

    private List<Addendum> addenda(Minutes row) {
        return minutes.addenda(row.meetingId).stream()
                .map(entry -> new Addendum(entry.number, entry.words, entry.reason, entry.authorName, entry.addedAt))
                .toList();
    }
}
