package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;

/** Of a minority (Charter, Art. 9): kept as it was said, only ever added. */
@Entity
@Immutable
@Table(name = "reserved_opinion")
class ReservedOpinion {

    @Id
    UUID id = Ids.next();

    @Column(name = "vote_id")
    UUID voteId;

    @Column(name = "member_id")
    UUID memberId;

    String opinion;

    @Column(name = "entered_at")
    Instant enteredAt;

    @Column(name = "entered_by")
    UUID enteredBy;

    @Column(name = "entered_by_name")
    String enteredByName;

    protected ReservedOpinion() {}

    ReservedOpinion(UUID voteId, RecordReservedOpinionRequest request, Principal by, Instant at) {
        this.voteId = voteId;
        this.memberId = request.memberId();
        this.opinion = request.opinion();
        this.enteredAt = at;
        this.enteredBy = by.accountId();
        this.enteredByName = by.displayName();
    }
}
