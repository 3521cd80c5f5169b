package vn.nenep.minutes;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One rule about minutes, with the days on which it holds and where it stands. */
@Entity
@Immutable
@Table(name = "minutes_rule")
class MinutesRule {

    /** What the setting means. */
    enum Code {
        /** Hours after the read-out in which those who were there may object. */
        OBJECTION_HOURS,
        /** From how many percent of a section on the writer is told that the words were used before. */
        COPY_PERCENT
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Code code;

    /** For it and everything below; null for all. */
    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    int setting;
    String document;
    String article;
    String provenance;

    protected MinutesRule() {}

    MinutesRule(Code code, UUID organizationId, LocalDate effectiveFrom, LocalDate effectiveTo, int setting) {
        this.code = code;
        this.organizationId = organizationId;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.setting = setting;
    }

    /**
     * What the nearest organisation has decided for the day, else what holds for all. Before the first rule, that first one:
     * nothing older is known.
     *
     * @param lineage the cell and everything above it on that day, the nearest first
     */
    static int setting(Code code, List<MinutesRule> all, LocalDate day, List<UUID> lineage) {
        List<MinutesRule> ours = all.stream()
                .filter(rule -> rule.code == code)
                .filter(rule -> rule.organizationId == null || lineage.contains(rule.organizationId))
                .toList();
        return ours.stream()
                .filter(rule -> rule.holdsOn(day))
                .min(Comparator.<MinutesRule>comparingInt(rule -> rule.distance(lineage))
                        .thenComparing(rule -> rule.effectiveFrom, Comparator.reverseOrder()))
                .or(() -> ours.stream().min(Comparator.comparing(rule -> rule.effectiveFrom)))
                .orElseThrow()
                .setting;
    }

    private boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    private int distance(List<UUID> lineage) {
        return organizationId == null ? lineage.size() : lineage.indexOf(organizationId);
    }
}
