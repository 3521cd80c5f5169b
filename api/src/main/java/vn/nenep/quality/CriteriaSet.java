package vn.nenep.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The criteria and bands by which meetings of a time are scored: data with a source, not code. */
@Entity
@Immutable
@Table(name = "criteria_set")
class CriteriaSet {

    @Id
    UUID id;

    String code;
    String name;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    /** Last day; null while in force. */
    @Column(name = "effective_to")
    LocalDate effectiveTo;

    /** Where the set comes from, and how sure that is. */
    String provenance;

    @ElementCollection
    @CollectionTable(name = "criterion", joinColumns = @JoinColumn(name = "criteria_set_id"))
    @OrderColumn(name = "position")
    List<Criterion> criteria;

    @ElementCollection
    @CollectionTable(name = "grade_band", joinColumns = @JoinColumn(name = "criteria_set_id"))
    @OrderBy("minimum desc")
    List<GradeBand> bands;

    protected CriteriaSet() {}

    boolean isInForceOn(LocalDate day) {
        return !day.isBefore(effectiveFrom) && (effectiveTo == null || !day.isAfter(effectiveTo));
    }
}
