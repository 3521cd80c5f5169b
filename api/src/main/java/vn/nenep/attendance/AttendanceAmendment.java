package vn.nenep.attendance;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.platform.persistence.Ids;

/** What was corrected after the close, and why: only ever added. */
@Entity
@Immutable
@Table(name = "attendance_amendment")
class AttendanceAmendment {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "member_id")
    UUID memberId;

    @Embedded
    @AttributeOverride(name = "mark", column = @Column(name = "former_mark"))
    @AttributeOverride(name = "reason", column = @Column(name = "former_reason"))
    @AttributeOverride(name = "arrivedAt", column = @Column(name = "former_arrived_at"))
    @AttributeOverride(name = "leftAt", column = @Column(name = "former_left_at"))
    @AttributeOverride(name = "online", column = @Column(name = "former_online"))
    Said former;

    @Embedded
    @AttributeOverride(name = "mark", column = @Column(name = "new_mark"))
    @AttributeOverride(name = "reason", column = @Column(name = "new_reason"))
    @AttributeOverride(name = "arrivedAt", column = @Column(name = "new_arrived_at"))
    @AttributeOverride(name = "leftAt", column = @Column(name = "new_left_at"))
    @AttributeOverride(name = "online", column = @Column(name = "new_online"))
    Said corrected;

    String reason;

    @Column(name = "amended_at")
    Instant amendedAt;

    @Column(name = "amended_by")
    UUID amendedBy;

    @Column(name = "amended_by_name")
    String amendedByName;

    protected AttendanceAmendment() {}

    AttendanceAmendment(AttendanceRecord row, Said corrected, String reason, Marker by) {
        this.meetingId = row.meetingId;
        this.memberId = row.memberId;
        this.former = row.said;
        this.corrected = corrected;
        this.reason = reason;
        this.amendedAt = by.at();
        this.amendedBy = by.accountId();
        this.amendedByName = by.name();
    }
}
