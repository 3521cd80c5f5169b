package vn.nenep.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.member.MemberCategory;
import vn.nenep.member.RosterMember;
import vn.nenep.member.Standing;

/** A member on the frozen roster of a meeting, with the mark of the roll call. */
@Entity
@IdClass(AttendanceRecord.Key.class)
@Table(name = "attendance_record")
class AttendanceRecord {

    record Key(UUID meetingId, UUID memberId) {}

    @Id
    @Column(name = "meeting_id")
    UUID meetingId;

    @Id
    @Column(name = "member_id")
    UUID memberId;

    @Version
    long version;

    // What is frozen is never written again.
    @Column(name = "full_name", updatable = false)
    String fullName;

    @Column(name = "sort_key", updatable = false)
    byte[] sortKey;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    MemberCategory category;

    @Column(updatable = false)
    @Enumerated(EnumType.STRING)
    Standing standing;

    @Embedded
    Said said = Said.NOTHING;

    /** Null while there is no mark. */
    @Enumerated(EnumType.STRING)
    MarkSource source;

    @Column(name = "marked_at")
    Instant markedAt;

    @Column(name = "marked_by")
    UUID markedBy;

    @Column(name = "marked_by_name")
    String markedByName;

    protected AttendanceRecord() {}

    AttendanceRecord(UUID meetingId, RosterMember member) {
        this.meetingId = meetingId;
        this.memberId = member.memberId();
        this.fullName = member.fullName();
        this.sortKey = member.sortKey();
        this.category = member.category();
        this.standing = member.standing();
    }

    RollLine line() {
        return new RollLine(memberId, fullName, category, standing, said);
    }

    /** As the database has it after the same mark has been written there. */
    void remark(Said next, Marker by) {
        mark(next, by);
        source = next.mark() == null ? null : by.source();
        version++;
    }

    /** For a row that is not in the database yet. */
    void mark(Said first, Marker by) {
        said = first;
        source = by.source();
        markedAt = by.at();
        markedBy = by.accountId();
        markedByName = by.name();
    }
}
