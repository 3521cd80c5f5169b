package vn.nenep.checkin;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** What the codes of one meeting are made from; kept encrypted. */
@Entity
@Immutable
@Table(name = "check_in_secret")
class CheckInSecret {

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    byte[] secret;

    protected CheckInSecret() {}
}
