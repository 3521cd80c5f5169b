package vn.nenep.preparation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** One rule that meetings are held against, with the days on which it holds and where it stands. */
@Entity
@Immutable
@Table(name = "meeting_rule")
class MeetingRule {

    /** What the setting means. */
    enum Code {
        /** Minutes that a meeting lasts at least. */
        LEAST_MINUTES,
        /** The same of a regular and a thematic meeting in one session. */
        LEAST_MINUTES_COMBINED,
        /** Days before the meeting by which it is announced. */
        NOTICE_DAYS,
        /** Days before the meeting by which the documents can be read. */
        DOCUMENT_DAYS,
        /** Days before the meeting by which the documents are in the electronic handbook. */
        HANDBOOK_DAYS,
        /** The least number of office holders of a cell whose committee meets before. */
        PRE_MEETING_OF,
        /** A month with a thematic meeting has a regular one, too. The setting says nothing. */
        THEMATIC_BESIDE_REGULAR,
        /** No other meeting of the cell at the same time. The setting says nothing. */
        NOT_MERGED
    }

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    Code code;

    /** For it and everything below; null for all. */
    @Column(name = "organization_id")
    UUID organizationId;

    /** Only for cells of at most so many members, as the competent committee decides for small ones; null for all. */
    @Column(name = "members_at_most")
    Integer membersAtMost;

    @Column(name = "effective_from")
    LocalDate effectiveFrom;

    @Column(name = "effective_to")
    LocalDate effectiveTo;

    int setting;

    @Embedded
    RuleText text;

    protected MeetingRule() {}

    MeetingRule(Code code, int setting, LocalDate effectiveFrom, LocalDate effectiveTo) {
        this.code = code;
        this.setting = setting;
        this.effectiveFrom = effectiveFrom;
        this.effectiveTo = effectiveTo;
        this.text = new RuleText("", "", "");
    }

    /** As decided for an organisation, and only for its small cells unless null. */
    MeetingRule of(UUID decidedFor, Integer atMost) {
        organizationId = decidedFor;
        membersAtMost = atMost;
        return this;
    }

    boolean holdsOn(LocalDate day) {
        return !effectiveFrom.isAfter(day) && (effectiveTo == null || !effectiveTo.isBefore(day));
    }

    boolean isFor(int members) {
        return membersAtMost == null || members <= membersAtMost;
    }

    /** Not the one for every ordinary meeting. */
    boolean isSpecial() {
        return code == Code.LEAST_MINUTES_COMBINED || organizationId != null || membersAtMost != null;
    }

    RuleSource source() {
        return RuleSource.of(text, effectiveFrom);
    }
}
