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

/** Lets the one who holds its code link a sign-in to a person, once, with one role. Only the code's digest is kept. */
@Entity
@Table(name = "invitation")
class Invitation {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "code_hash")
    byte[] codeHash;

    /** Null for staff who are not members here. */
    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "display_name")
    String displayName;

    @Column(name = "organization_id")
    UUID organizationId;

    @Enumerated(EnumType.STRING)
    Role role;

    /** Last day of the role to be given; null while open. */
    @Column(name = "role_valid_to")
    LocalDate roleValidTo;

    String reason;

    @Column(name = "invited_at")
    Instant invitedAt;

    @Column(name = "invited_by")
    UUID invitedBy;

    @Column(name = "expires_at")
    Instant expiresAt;

    @Column(name = "accepted_at")
    Instant acceptedAt;

    @Column(name = "accepted_by")
    UUID acceptedBy;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    protected Invitation() {}

    Invitation(InvitationCode code, CreateInvitationRequest request, String displayName) {
        this.codeHash = code.digest();
        this.memberId = request.memberId();
        this.displayName = displayName;
        this.organizationId = request.organizationId();
        this.role = request.role();
        this.roleValidTo = request.roleValidTo();
        this.reason = request.reason();
    }

    void send(UUID by, Instant now, Instant until) {
        invitedBy = by;
        invitedAt = now;
        expiresAt = until;
    }

    InvitationState state(Instant now) {
        if (acceptedAt != null) {
            return InvitationState.ACCEPTED;
        }
        if (withdrawnAt != null) {
            return InvitationState.WITHDRAWN;
        }
        return now.isBefore(expiresAt) ? InvitationState.OPEN : InvitationState.EXPIRED;
    }

    void accept(UUID account, Instant now) {
        acceptedBy = account;
        acceptedAt = now;
    }

    void withdraw(Instant now) {
        if (state(now) != InvitationState.OPEN) {
            throw Problem.of(ProblemType.WRONG_STATE, "Only an open invitation can be withdrawn.");
        }
        withdrawnAt = now;
    }
}
