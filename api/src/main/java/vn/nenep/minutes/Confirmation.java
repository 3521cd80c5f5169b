package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** Somebody who was there agrees with what was read out. */
@Entity
@IdClass(Confirmation.Key.class)
@Table(name = "minutes_confirmation")
class Confirmation {

    record Key(UUID meetingId, int round, UUID memberId) {}

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Id
    int round;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "confirmed_at")
    Instant confirmedAt;

    protected Confirmation() {}

    Confirmation(Minutes minutes, UUID memberId, String fullName, Instant now) {
        this.meetingId = minutes.meetingId;
        this.round = minutes.round;
        this.memberId = memberId;
        this.fullName = fullName;
        this.confirmedAt = now;
    }
}
