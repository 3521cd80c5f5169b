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

    /** IANA name. */
    String zone;

    /** The parent of today, of a closed organisation its last one; {@link OrganizationParent} keeps those before. */
    @Column(name = "parent_id")
    UUID parentId;

    @Column(name = "active_from")
    LocalDate activeFrom;

    /** Last day; null while open. The day before {@link #activeFrom} when it was closed on its first day. */
    @Column(name = "active_to")
    LocalDate activeTo;

    protected Organization() {}

    Organization(OrganizationKind kind, UUID parentId, LocalDate activeFrom, Naming naming) {
        this.kind = kind;
        this.parentId = parentId;
        this.activeFrom = activeFrom;
        take(naming);
    }

    /** What an administrator may correct at any time. */
    record Naming(String code, String name, CellType cellType, String zone) {}

    final void take(Naming naming) {
        code = naming.code();
        name = naming.name();
        searchName = CleanText.fold(naming.name());
        cellType = naming.cellType();
        zone = naming.zone();
    }

    /** @param day the first on which it is no more */
    void close(LocalDate day) {
        activeTo = day.minusDays(1);
    }

    boolean isOpen() {
        return activeTo == null;
    }
}
