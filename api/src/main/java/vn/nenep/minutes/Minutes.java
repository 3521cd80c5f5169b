package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The minutes of one meeting: how far they are, and once adopted what was sealed. */
@Entity
@Table(name = "minutes")
class Minutes {

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "meeting_day")
    LocalDate meetingDay;

    @Enumerated(EnumType.STRING)
    MinutesState state = MinutesState.DRAFT;

    /** How often they were read out: what people said of an earlier reading does not count for this one. */
    int round;

    @Column(name = "read_out_at")
    Instant readOutAt;

    @Column(name = "read_out_by")
    UUID readOutBy;

    @Column(name = "read_out_by_name")
    String readOutByName;

    /** Canonical JSON of what was read out last. */
    @Column(columnDefinition = "mediumtext")
    String reading;

    @Column(name = "objections_until")
    Instant objectionsUntil;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    @Column(name = "confirmed_by")
    UUID confirmedBy;

    @Column(name = "confirmed_by_name")
    String confirmedByName;

    @Column(name = "adopted_at")
    Instant adoptedAt;

    /** Canonical JSON of what was adopted; null before. */
    @Column(columnDefinition = "mediumtext")
    String body;

    String digest;
    String code;

    protected Minutes() {}

    Minutes(MeetingFacts meeting, LocalDate day) {
        meetingId = meeting.id();
        organizationId = meeting.organizationId();
        meetingDay = day;
    }

    /** Words that change have not been read out: they are a draft again. */
    void reopen() {
        requireNotAdopted();
        state = MinutesState.DRAFT;
        confirmedAt = null;
        confirmedBy = null;
        confirmedByName = null;
    }

    void readOut(String read, Principal by, Instant now, Duration forObjections) {
        reopen();
        state = MinutesState.READ_OUT;
        round++;
        readOutAt = now;
        readOutBy = by.accountId();
        readOutByName = by.displayName();
        reading = read;
        objectionsUntil = now.plus(forObjections);
    }

    /** Whether those who were there may still say something about the reading. */
    boolean isOpenToObjections(Instant now) {
        boolean said = state == MinutesState.READ_OUT || state == MinutesState.CONFIRMED;
        return said && now.isBefore(objectionsUntil);
    }

    void object(Instant now) {
        if (!isOpenToObjections(now)) {
            throw Problem.of(
                    ProblemType.WRONG_STATE, "Objections are raised after the read-out, within the time for them.");
        }
        if (state == MinutesState.CONFIRMED) {
            reopen();
            state = MinutesState.READ_OUT;
        }
    }

    /** @param by null when everybody who was there has confirmed one by one */
    void confirm(Principal by, Instant now) {
        if (state != MinutesState.READ_OUT) {
            throw wrongState();
        }
        state = MinutesState.CONFIRMED;
        confirmedAt = now;
        confirmedBy = by == null ? null : by.accountId();
        confirmedByName = by == null ? null : by.displayName();
    }

    /** Confirmed, or read out and nobody has objected in time. */
    boolean isAdoptable(Instant now) {
        return state == MinutesState.CONFIRMED || state == MinutesState.READ_OUT && !now.isBefore(objectionsUntil);
    }

    void requireAdoptable(Instant now) {
        if (!isAdoptable(now)) {
            throw wrongState();
        }
    }

    /** What it says from now on never changes. */
    void adopt(SealedMinutes sealed, Instant now) {
        requireAdoptable(now);
        state = MinutesState.ADOPTED;
        adoptedAt = now;
        body = sealed.json();
        digest = sealed.digest();
        code = sealed.code();
    }

    void requireNotAdopted() {
        if (state == MinutesState.ADOPTED) {
            throw wrongState();
        }
    }

    void require(MinutesState... states) {
        if (!List.of(states).contains(state)) {
            throw wrongState();
        }
    }

    private RuntimeException wrongState() {
        return Problem.of(ProblemType.WRONG_STATE, "The minutes are " + state + ".");
    }
}
