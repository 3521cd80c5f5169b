package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** How many votes carry what, with the days on which it holds and where it stands. */
@Entity
@Immutable
@Table(name = "vote_rule")
class VoteRule {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    @Column(name = "code")
    VoteKind kind;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    @Embedded
    VoteThreshold threshold;

    String document;
    String article;
    String provenance;

    protected VoteRule() {}

    VoteRule(VoteKind kind, VoteThreshold threshold, LocalDate effectiveFrom, LocalDate effectiveTo) {
        this.kind = kind;
        this.threshold = threshold;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
    }

    /** Before the first rule of a kind, that first one counts: nothing older is known. */
    static Optional<VoteRule> of(VoteKind kind, LocalDate day, List<VoteRule> all) {
        List<VoteRule> oldestFirst = all.stream()
                .filter(rule -> rule.kind == kind)
                .sorted(Comparator.comparing(rule -> rule.effectiveFrom))
                .toList();
        return oldestFirst.stream()
                .filter(rule -> rule.holdsOn(day))
                .reduce((earlier, later) -> later)
                .or(() -> oldestFirst.stream().findFirst());
    }

    private boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }
}
