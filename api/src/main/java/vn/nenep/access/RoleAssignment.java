package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

@Entity
@Table(name = "role_assignment")
class RoleAssignment {

    @Id
    UUID id = Ids.next();

    @Column(name = "account_id")
    UUID accountId;

    @Enumerated(EnumType.STRING)
    Role role;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    @Column(name = "valid_to")
    LocalDate validTo;

    /** Why it was given: the decision's number, or a word. */
    String reason;

    protected RoleAssignment() {}

    RoleAssignment(
            UUID accountId, Role role, UUID organizationId, LocalDate validFrom, LocalDate validTo, String reason) {
        this.accountId = accountId;
        this.role = role;
        this.organizationId = organizationId;
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.reason = reason;
    }

    Grant toGrant() {
        return new Grant(id, role, organizationId, validFrom, validTo);
    }
}
