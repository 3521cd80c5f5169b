package vn.nenep.proceedings;

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
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** What a cell asks the committee above it: a topic, and nobody's name. */
@Entity
@Table(name = "proposal")
class Proposal {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "contribution_id")
    UUID contributionId;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    String topic;

    @Column(name = "answer_due_on")
    LocalDate answerDueOn;

    @Enumerated(EnumType.STRING)
    ProposalState state = ProposalState.FORWARDED;

    @Column(name = "forwarded_at")
    Instant forwardedAt;

    @Column(name = "forwarded_by")
    UUID forwardedBy;

    @Column(name = "forwarded_by_name")
    String forwardedByName;

    String answer;

    @Column(name = "answered_at")
    Instant answeredAt;

    @Column(name = "answered_by")
    UUID answeredBy;

    @Column(name = "answered_by_name")
    String answeredByName;

    protected Proposal() {}

    Proposal(Contribution said, ForwardProposalRequest request, Principal by, Instant at) {
        contributionId = said.id;
        meetingId = said.meetingId;
        organizationId = said.organizationId;
        topic = request.topic();
        answerDueOn = request.answerDueOn();
        forwardedAt = at;
        forwardedBy = by.accountId();
        forwardedByName = by.displayName();
    }

    void answer(String words, Principal by, Instant at) {
        if (state != ProposalState.FORWARDED) {
            throw Problem.of(ProblemType.WRONG_STATE, "The proposal is " + state + ".");
        }
        state = ProposalState.ANSWERED;
        answer = words;
        answeredAt = at;
        answeredBy = by.accountId();
        answeredByName = by.displayName();
    }

    boolean isOverdue(LocalDate today) {
        return state == ProposalState.FORWARDED && answerDueOn.isBefore(today);
    }
}
