package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.minutes.MinutesContent.Signer;

/** The chair or the minute taker stands for the minutes as they were read out. */
@Entity
@IdClass(AdoptionEntry.Key.class)
@Table(name = "minutes_adoption")
class AdoptionEntry {

    record Key(UUID meetingId, int round, Signer signer) {}

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Id
    int round;

    @Id
    @Enumerated(EnumType.STRING)
    Signer signer;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "adopted_at")
    Instant adoptedAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_by_name")
    String enteredByName;

    /** Why somebody else entered it; null when the signer did. */
    @Column(name = "on_behalf_reason")
    String onBehalfReason;

    protected AdoptionEntry() {}

    AdoptionEntry(Minutes minutes, Signer signer, Person person, String onBehalfReason) {
        this.meetingId = minutes.meetingId;
        this.round = minutes.round;
        this.signer = signer;
        this.memberId = person.memberId();
        this.fullName = person.fullName();
        this.onBehalfReason = onBehalfReason;
    }

    AdoptionEntry enteredBy(Principal by, Instant now) {
        adoptedAt = now;
        enteredBy = by.accountId();
        enteredByName = by.displayName();
        return this;
    }
}
