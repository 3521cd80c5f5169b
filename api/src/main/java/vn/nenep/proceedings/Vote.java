package vn.nenep.proceedings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.attendance.AttendanceService.VoteBaseAt;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A vote of a meeting: counted, held against the rule and the base of its minute, and kept with both. */
@Entity
@Table(name = "vote")
class Vote {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "agenda_item")
    Integer agendaItem;

    String subject;

    @Enumerated(EnumType.STRING)
    VoteMethod method;

    @ManyToOne(fetch = FetchType.EAGER)
    @JoinColumn(name = "rule_id")
    VoteRule rule;

    @Column(name = "voted_at")
    Instant votedAt;

    @Column(name = "vote_base")
    int base;

    @Column(name = "voters_present")
    int present;

    /** All who are there by hand, the ballots that came back in secret. */
    @Column(name = "votes_cast")
    int cast;

    @Column(name = "votes_in_favour")
    int inFavour;

    @Column(name = "votes_against")
    int against;

    @Column(name = "votes_required")
    int required;

    boolean carried;

    @Column(name = "recorded_at")
    Instant recordedAt;

    @Column(name = "recorded_by")
    UUID recordedBy;

    @Column(name = "recorded_by_name")
    String recordedByName;

    @Column(name = "withdrawn_at")
    Instant withdrawnAt;

    @Column(name = "withdrawn_by")
    UUID withdrawnBy;

    @Column(name = "withdrawn_by_name")
    String withdrawnByName;

    @Column(name = "withdrawal_reason")
    String withdrawalReason;

    protected Vote() {}

    Vote(MeetingFacts meeting, RecordVoteRequest request, VoteRule rule, VoteBaseAt counted) {
        meetingId = meeting.id();
        organizationId = meeting.organizationId();
        agendaItem = request.agendaItem();
        subject = request.subject();
        method = request.method();
        this.rule = rule;
        votedAt = counted.moment();
        base = counted.base().base();
        present = counted.base().present();
        cast = method == VoteMethod.BY_HAND ? present : request.ballots();
        inFavour = request.inFavour();
        against = request.against();
        requirePossible();
        required = rule.threshold.required(base);
        carried = rule.threshold.carries(inFavour, base);
    }

    Vote by(Principal recorder, Instant at) {
        recordedAt = at;
        recordedBy = recorder.accountId();
        recordedByName = recorder.displayName();
        return this;
    }

    void withdraw(String reason, Principal by, Instant at) {
        requireStanding();
        withdrawnAt = at;
        withdrawnBy = by.accountId();
        withdrawnByName = by.displayName();
        withdrawalReason = reason;
    }

    boolean stands() {
        return withdrawnAt == null;
    }

    void requireStanding() {
        if (!stands()) {
            throw Problem.of(ProblemType.WRONG_STATE, "The vote was withdrawn.");
        }
    }

    /** Neither for nor against, by difference: abstained, blank or not valid. */
    int other() {
        return cast - inFavour - against;
    }

    private void requirePossible() {
        if (base == 0) {
            throw Problem.of(ProblemType.VOTE_NOT_POSSIBLE, "Nobody may vote in this meeting.");
        }
        if (cast > present || inFavour + against > cast) {
            throw Problem.of(ProblemType.VOTE_NOT_POSSIBLE, "More votes than members who are there and may vote.");
        }
    }
}
