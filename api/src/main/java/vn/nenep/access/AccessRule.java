package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.Immutable;

/** The limits on delegations and invitations, by the day from which they hold. */
@Entity
@Immutable
@Table(name = "access_rule")
class AccessRule {

    @Id
    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Days that somebody may stand in for another at most, the first and the last included. */
    @Column(name = "delegation_days")
    int delegationDays;

    /** Days that an invitation can be accepted. */
    @Column(name = "invitation_days")
    int invitationDays;

    /** How often all roles are looked through. */
    @Column(name = "review_months")
    int reviewMonths;

    /** Who set these limits, and in which document. */
    String source;

    protected AccessRule() {}
}
