package vn.nenep.attendance;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One rule with the days on which it holds and the document that it comes from. */
@Entity
@Immutable
@Table(name = "attendance_rule")
class AttendanceRule {

    /** What the setting means. */
    enum Code {
        /** Standings whose absence leaves the attendance rate. */
        RATE_WITHOUT_ABSENT,
        /** Standings that are never in the base of a vote. */
        VOTE_WITHOUT,
        /** Standings that are in the base of a vote only when they are there. */
        VOTE_WITHOUT_ABSENT,
        /** Categories that are never in the base of a vote. */
        VOTE_WITHOUT_CATEGORY,
        /** More excused absences in a row than this in a year are worth a look. */
        EXCUSED_IN_A_ROW,
        /** As many months of a year with an unexcused absence are worth a look. */
        UNEXCUSED_MONTHS
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

    String setting;
    String document;
    String article;
    String provenance;

    protected AttendanceRule() {}

    AttendanceRule(Code code, LocalDate effectiveFrom, LocalDate effectiveTo, String setting, String document) {
        this.code = code;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.setting = setting;
        this.document = document;
        this.article = "";
        this.provenance = "";
    }

    boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }
}
