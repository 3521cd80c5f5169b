package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** From when to when a member is not simply active, and why: an exemption, a temporary transfer, a special duty. */
@Entity
@Table(name = "standing_period")
class StandingPeriod {

    @Id
    UUID id = Ids.next();

    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    Standing standing;

    String reason;

    /** Where a temporary transfer leads; null when the host cell is not in this system. */
    @Column(name = "host_cell_id")
    UUID hostCellId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Last day; null while it lasts. */
    @Column(name = "valid_to")
    LocalDate validTo;

    protected StandingPeriod() {}

    StandingPeriod(UUID memberId, Standing standing, String reason, UUID hostCellId, LocalDate from, LocalDate to) {
        this.memberId = memberId;
        this.standing = standing;
        this.reason = reason;
        this.hostCellId = hostCellId;
        this.validFrom = from;
        this.validTo = to;
    }
}
