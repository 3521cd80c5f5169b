package vn.nenep.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** Under which organisation another one stood, from one day to another: organisations move and merge. */
@Entity
@Table(name = "organization_parent")
class OrganizationParent {

    @Id
    UUID id = Ids.next();

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Last day; null while it lasts. */
    @Column(name = "valid_to")
    LocalDate validTo;

    protected OrganizationParent() {}

    OrganizationParent(UUID organizationId, UUID parentId, LocalDate validFrom) {
        this.organizationId = organizationId;
        this.parentId = parentId;
        this.validFrom = validFrom;
    }

    /** @param day the first on which it is no more */
    void end(LocalDate day) {
        validTo = day.minusDays(1);
    }
}
