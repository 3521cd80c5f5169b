package vn.nenep.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import vn.nenep.organization.CellType;

/** What cells of a type speak about, from one day on, until the next one begins. */
@Entity
@Immutable
@Table(name = "cell_content")
class CellContent {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "cell_type")
    CellType cellType;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** One a line. */
    String heads;

    @Embedded
    RuleText text;

    protected CellContent() {}

    List<String> heads() {
        return heads.lines().toList();
    }
}
