package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.platform.persistence.Ids;

/** Somebody has looked through all roles on an organisation and below it, on one day. Written once. */
@Entity
@Immutable
@Table(name = "access_review")
class AccessReview {

    @Id
    UUID id = Ids.next();

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "reviewed_on")
    LocalDate reviewedOn;

    @Column(name = "reviewed_at")
    Instant reviewedAt;

    @Column(name = "reviewed_by")
    UUID reviewedBy;

    @Column(name = "reviewer_name")
    String reviewerName;

    /** How many roles held on that day. */
    @Column(name = "role_count")
    long roleCount;

    String note;

    protected AccessReview() {}

    AccessReview(UUID organizationId, long roleCount, String note) {
        this.organizationId = organizationId;
        this.roleCount = roleCount;
        this.note = note;
    }

    AccessReview by(Principal reviewer, Instant now, LocalDate today) {
        reviewedBy = reviewer.accountId();
        reviewerName = reviewer.displayName();
        reviewedAt = now;
        reviewedOn = today;
        return this;
    }
}
