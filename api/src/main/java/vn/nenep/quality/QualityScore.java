package vn.nenep.quality;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import vn.nenep.attendance.Denominator.VoteBase;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The score sheet of one meeting. What it holds after the submission never changes, whatever happens to its sources. */
@Entity
@Table(name = "quality_score")
class QualityScore {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "meeting_id")
    UUID meetingId;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "criteria_set_id")
    UUID criteriaSetId;

    /** First day of the month that the meeting counts for, in the cell's zone. */
    @Column(name = "score_month")
    LocalDate month;

    @Enumerated(EnumType.STRING)
    ScoreState state = ScoreState.DRAFT;

    @ElementCollection
    @CollectionTable(name = "quality_score_item", joinColumns = @JoinColumn(name = "quality_score_id"))
    @OrderColumn(name = "position")
    List<ScoreItem> items = new ArrayList<>();

    @Column(name = "vote_base")
    Integer voteBase;

    @Column(name = "votes_in_favour")
    Integer votesInFavour;

    @Column(name = "votes_against")
    Integer votesAgainst;

    @Column(name = "votes_abstained")
    Integer votesAbstained;

    @Column(name = "submitted_at")
    Instant submittedAt;

    @Column(name = "submitted_by")
    UUID submittedBy;

    @Column(name = "self_total")
    BigDecimal selfTotal;

    @Enumerated(EnumType.STRING)
    @Column(name = "self_grade")
    MeetingGrade selfGrade;

    @Column(name = "decided_at")
    Instant decidedAt;

    @Column(name = "decision_reason")
    String decisionReason;

    @Column(name = "official_total")
    BigDecimal officialTotal;

    @Enumerated(EnumType.STRING)
    @Column(name = "official_grade")
    MeetingGrade officialGrade;

    protected QualityScore() {}

    QualityScore(UUID meetingId, UUID organizationId, CriteriaSet criteria, LocalDate month) {
        this.meetingId = meetingId;
        this.organizationId = organizationId;
        this.criteriaSetId = criteria.id;
        this.month = month;
        criteria.criteria.stream().map(ScoreItem::new).forEach(items::add);
    }

    /** Takes the cell's points; an earlier vote was on other points and is void. */
    void score(List<SelfScoreEntry> entries) {
        requireState(ScoreState.DRAFT, ScoreState.SELF_SCORED, ScoreState.CELL_VOTED);
        for (SelfScoreEntry entry : entries) {
            ScoreItem item = item(entry.code(), entry.points());
            item.selfPoints = entry.points();
            item.selfReason = entry.reason();
        }
        voteBase = null;
        votesInFavour = null;
        votesAgainst = null;
        votesAbstained = null;
        state = missing().isEmpty() ? ScoreState.SELF_SCORED : ScoreState.DRAFT;
    }

    /** More than half of the base carries the sheet (Charter, Art. 9); otherwise it stays to be scored again. */
    void vote(RecordScoreVoteRequest votes, VoteBase base) {
        requireState(ScoreState.SELF_SCORED, ScoreState.CELL_VOTED);
        requireComplete();
        if (votes.inFavour() + votes.against() + votes.abstained() > base.present()) {
            throw Problem.of(ProblemType.VOTE_NOT_POSSIBLE, "More votes than members who are there and may vote.");
        }
        voteBase = base.base();
        votesInFavour = votes.inFavour();
        votesAgainst = votes.against();
        votesAbstained = votes.abstained();
        state = votes.inFavour() >= base.majority() ? ScoreState.CELL_VOTED : ScoreState.SELF_SCORED;
    }

    void submit(UUID account, Instant now, List<GradeBand> bands) {
        if (state == ScoreState.SELF_SCORED) {
            throw Problem.of(ProblemType.VOTE_NOT_CARRIED);
        }
        requireState(ScoreState.CELL_VOTED);
        requireComplete();
        selfTotal = total(item -> item.selfPoints);
        selfGrade = Grades.of(selfTotal, bands);
        submittedAt = now;
        submittedBy = account;
        state = ScoreState.SUBMITTED;
    }

    void confirm(UUID account, Instant now, List<GradeBand> bands) {
        requireDecidable(account);
        decide(ScoreState.CONFIRMED, null, now, bands);
    }

    void adjust(UUID account, AdjustQualityScoreRequest adjustment, Instant now, List<GradeBand> bands) {
        requireDecidable(account);
        for (AdjustedEntry entry : adjustment.items()) {
            item(entry.code(), entry.points()).superiorPoints = entry.points();
        }
        decide(ScoreState.ADJUSTED, adjustment.reason(), now, bands);
    }

    boolean isSubmitted() {
        return submittedAt != null;
    }

    List<MissingEntry> missing() {
        return items.stream()
                .flatMap(item -> item.missing().map(what -> new MissingEntry(item.code, what)).stream())
                .toList();
    }

    /** The sum of what has been given so far. */
    BigDecimal total(Function<ScoreItem, BigDecimal> column) {
        return items.stream().map(column).filter(Objects::nonNull).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private void decide(ScoreState decision, String reason, Instant now, List<GradeBand> bands) {
        officialTotal = total(ScoreItem::officialPoints);
        officialGrade = Grades.of(officialTotal, bands);
        decisionReason = reason;
        decidedAt = now;
        state = decision;
    }

    private void requireDecidable(UUID account) {
        requireState(ScoreState.SUBMITTED);
        if (account.equals(submittedBy)) {
            throw Problem.of(ProblemType.SAME_PERSON);
        }
    }

    private void requireComplete() {
        if (!missing().isEmpty()) {
            throw Problem.of(ProblemType.QUALITY_SCORE_INCOMPLETE);
        }
    }

    private void requireState(ScoreState... states) {
        if (!List.of(states).contains(state)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The sheet is " + state + ".");
        }
    }

    private ScoreItem item(String code, BigDecimal points) {
        return items.stream()
                .filter(item -> item.code.equals(code))
                .filter(item -> points == null || item.fits(points))
                .findFirst()
                .orElseThrow(() -> Problem.of(
                        ProblemType.POINTS_NOT_POSSIBLE,
                        "The sheet has the criterion, and points from 0 to its maximum."));
    }
}
