package vn.nenep.attendance;

import jakarta.persistence.Column;
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

    @Enumerated(EnumType.STRING)
    Mark mark;

    /** Why absent, in the member's words. */
    String reason;

    @Column(name = "marked_at")
    Instant markedAt;

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
        return new RollLine(memberId, fullName, category, standing, mark);
    }

    boolean says(MarkRequest wanted) {
        return wanted.said().equals(new MarkRequest.Said(mark, reason));
    }
}
