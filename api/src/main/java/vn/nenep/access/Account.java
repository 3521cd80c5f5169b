package vn.nenep.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A sign-in of the identity provider and, when it is a person's, the member behind it. */
@Entity
@Table(name = "account")
class Account {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    /** The {@code sub} claim: names and e-mail addresses change, this does not. */
    String subject;

    @Enumerated(EnumType.STRING)
    AccountKind kind;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "display_name")
    String displayName;

    /** Belongs to the synthetic province and is refused in production. */
    boolean demo;

    /** The last day on which this account asked for anything; kept by an update of its own. */
    @Column(name = "last_used_on", insertable = false, updatable = false)
    LocalDate lastUsedOn;

    @Column(name = "ended_at")
    Instant endedAt;

    @Column(name = "ended_by")
    UUID endedBy;

    @Column(name = "end_reason")
    String endReason;

    protected Account() {}

    Account(String subject, AccountKind kind, UUID memberId, String displayName, boolean demo) {
        this.subject = subject;
        this.kind = kind;
        this.memberId = memberId;
        this.displayName = displayName;
        this.demo = demo;
    }

    void end(UUID by, Instant now, String reason) {
        if (endedAt != null) {
            throw Problem.of(ProblemType.WRONG_STATE, "This account has ended.");
        }
        endedAt = now;
        endedBy = by;
        endReason = reason;
    }
}
