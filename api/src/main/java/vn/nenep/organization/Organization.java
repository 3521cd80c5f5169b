package vn.nenep.organization;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.text.CleanText;

@Entity
@Table(name = "organization")
class Organization {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    String code;
    String name;

    @Column(name = "search_name")
    String searchName;

    @Enumerated(EnumType.STRING)
    OrganizationKind kind;

    /** Only cells have one. */
    @Enumerated(EnumType.STRING)
    @Column(name = "cell_type")
    CellType cellType;

    /** The parent of today; {@link OrganizationParent} keeps those before. */
    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "active_from")
    LocalDate activeFrom;

    protected Organization() {}

    Organization(
            String code, String name, OrganizationKind kind, CellType cellType, UUID parentId, LocalDate activeFrom) {
        this.code = code;
        this.name = name;
        this.searchName = CleanText.fold(name);
        this.kind = kind;
        this.cellType = cellType;
        this.parentId = parentId;
        this.activeFrom = activeFrom;
    }
}
