package vn.nenep.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** Somebody's word that the documents stand in the electronic handbook (Sổ tay đảng viên điện tử). Only ever added. */
@Entity
@Immutable
@Table(name = "handbook_upload")
class HandbookUpload {

    @Id
    UUID id = Ids.next();

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "uploaded_at")
    Instant uploadedAt;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_by_name")
    String recordedByName;

    protected HandbookUpload() {}

    HandbookUpload(UUID meetingId, Instant uploadedAt, UUID memberId, Principal by, Instant now) {
        this.meetingId = meetingId;
        this.uploadedAt = uploadedAt;
        this.memberId = memberId;
        recordedAt = now;
        recordedBy = by.accountId();
        recordedByName = by.displayName();
    }
}
