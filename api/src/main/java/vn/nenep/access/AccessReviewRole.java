package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A role that a review looked at. */
@Entity
@Immutable
@IdClass(AccessReviewRole.Key.class)
@Table(name = "access_review_role")
class AccessReviewRole {

    record Key(UUID reviewId, UUID assignmentId) {}

    @Id
    @Column(name = "review_id")
    UUID reviewId;

    @Id
    @Column(name = "assignment_id")
    UUID assignmentId;

    protected AccessReviewRole() {}
}
