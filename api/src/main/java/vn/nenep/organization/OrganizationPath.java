package vn.nenep.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.util.UUID;

/** The tree of today as all pairs of an organisation and something below it, itself included (depth 0). */
@Entity
@IdClass(OrganizationPath.Key.class)
@Table(name = "organization_path")
class OrganizationPath {

    record Key(UUID ancestorId, UUID descendantId) {}

    @Id
    @Column(name = "ancestor_id")
    UUID ancestorId;

    @Id
    @Column(name = "descendant_id")
    UUID descendantId;

    int depth;

    protected OrganizationPath() {}

    OrganizationPath(UUID ancestorId, UUID descendantId, int depth) {
        this.ancestorId = ancestorId;
        this.descendantId = descendantId;
        this.depth = depth;
    }
}
