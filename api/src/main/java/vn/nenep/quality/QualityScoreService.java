package vn.nenep.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** The score sheet's way from the cell to the superior committee's decision. */
@ApplicationScoped
public class QualityScoreService {

    private static final String OBJECT = "quality-score";

    private static final Map<ScoreState, Set<Action>> ACTIONS = Map.of(
            ScoreState.DRAFT, EnumSet.of(Action.UPDATE_SELF_SCORE),
            ScoreState.SELF_SCORED, EnumSet.of(Action.UPDATE_SELF_SCORE, Action.RECORD_SCORE_VOTE),
            ScoreState.CELL_VOTED,
                    EnumSet.of(Action.UPDATE_SELF_SCORE, Action.RECORD_SCORE_VOTE, Action.SUBMIT_QUALITY_SCORE),
            ScoreState.SUBMITTED, EnumSet.of(Action.CONFIRM_QUALITY_SCORE, Action.ADJUST_QUALITY_SCORE),
            ScoreState.CONFIRMED, EnumSet.noneOf(Action.class),
            ScoreState.ADJUSTED, EnumSet.noneOf(Action.class));

    private final QualityScoreRepository scores;
    private final CriteriaSetService criteria;
    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final OrganizationService organizations;
    private final EvidenceCollector evidence;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    QualityScoreService(
            QualityScoreRepository scores,
            CriteriaSetService criteria,
            MeetingService meetings,
            AttendanceService attendance,
            OrganizationService organizations,
            EvidenceCollector evidence,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.scores = scores;
        this.criteria = criteria;
        this.meetings = meetings;
        this.attendance = attendance;
        this.organizations = organizations;
        this.evidence = evidence;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    Page<QualityScoreSummary> list(QualityScoreFilter filter, PageRequest page) {
        if (filter.organizationId != null) {
            access.require(Action.LIST_QUALITY_SCORES, filter.organizationId);
        }
        List<QualityScore> rows = scores.list(access.scope(Action.LIST_QUALITY_SCORES), filter, page);
        Map<UUID, String> names = organizations.names(
                rows.stream().map(score -> score.organizationId).distinct().toList());
        return Page.of(
                rows,
                page,
                score -> QualityScoreSummary.of(score, names.get(score.organizationId)),
                score -> PageToken.of(score.id));
    }

    @Transactional
    QualityScoreView open(OpenQualityScoreRequest request) {
        MeetingFacts meeting = meetings.factsForUse(request.meetingId());
        access.require(Action.OPEN_QUALITY_SCORE, meeting.organizationId());
        if (!meeting.hasOpened()) {
            throw Problem.of(ProblemType.WRONG_STATE, "A meeting is scored once it has opened.");
        }
        if (!meeting.kind().isScored()) {
            throw Problem.of(
                    ProblemType.MEETING_NOT_POSSIBLE, "Only regular, thematic and combined meetings are scored.");
        }
        if (scores.existsForMeeting(meeting.id())) {
            throw Problem.of(ProblemType.QUALITY_SCORE_EXISTS);
        }
        LocalDate day = calendar.dayOf(meeting.plannedStart());
        QualityScore score = new QualityScore(
                meeting.id(), meeting.organizationId(), criteria.inForceOn(day), day.withDayOfMonth(1));
        evidence.refresh(score, meeting);
        scores.persist(score);
        return saved(score, meeting, Action.OPEN_QUALITY_SCORE);
    }

    @Transactional
    QualityScoreView get(UUID scoreId) {
        QualityScore score = scores.findForView(scoreId).orElseThrow(QualityScoreService::unknown);
        access.require(Action.GET_QUALITY_SCORE, score.organizationId);
        MeetingFacts meeting = meetings.facts(score.meetingId);
        evidence.refresh(score, meeting);
        return view(score, meeting);
    }

    @Transactional
    QualityScoreView scoreSelf(UUID scoreId, IfMatch seen, UpdateSelfScoreRequest request) {
        QualityScore score = forChange(scoreId, Action.UPDATE_SELF_SCORE, seen);
        MeetingFacts meeting = meetings.facts(score.meetingId);
        evidence.refresh(score, meeting);
        score.score(request.items());
        return saved(score, meeting, Action.UPDATE_SELF_SCORE);
    }

    @Transactional
    QualityScoreView vote(UUID scoreId, IfMatch seen, RecordScoreVoteRequest request) {
        QualityScore score = forChange(scoreId, Action.RECORD_SCORE_VOTE, seen);
        MeetingFacts meeting = meetings.facts(score.meetingId);
        evidence.refresh(score, meeting);
        score.vote(request, attendance.figures(score.meetingId).voteBase());
        return saved(score, meeting, Action.RECORD_SCORE_VOTE);
    }

    /** Fixes evidence, points and totals. The meeting has ended by then: its duration is evidence. */
    @Transactional
    QualityScoreView submit(UUID scoreId, IfMatch seen) {
        QualityScore score = forChange(scoreId, Action.SUBMIT_QUALITY_SCORE, seen);
        MeetingFacts meeting = meetings.facts(score.meetingId);
        if (meeting.state() != MeetingState.CLOSED) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting has not closed.");
        }
        evidence.refresh(score, meeting);
        score.submit(access.principal().accountId(), calendar.now(), criteria.byId(score.criteriaSetId).bands);
        return saved(score, meeting, Action.SUBMIT_QUALITY_SCORE);
    }

    @Transactional
    QualityScoreView confirm(UUID scoreId, IfMatch seen) {
        QualityScore score = forChange(scoreId, Action.CONFIRM_QUALITY_SCORE, seen);
        score.confirm(access.principal().accountId(), calendar.now(), criteria.byId(score.criteriaSetId).bands);
        return saved(score, meetings.facts(score.meetingId), Action.CONFIRM_QUALITY_SCORE);
    }

    @Transactional
    QualityScoreView adjust(UUID scoreId, IfMatch seen, AdjustQualityScoreRequest request) {
        QualityScore score = forChange(scoreId, Action.ADJUST_QUALITY_SCORE, seen);
        score.adjust(access.principal().accountId(), request, calendar.now(), criteria.byId(score.criteriaSetId).bands);
        return saved(score, meetings.facts(score.meetingId), Action.ADJUST_QUALITY_SCORE);
    }

    /** What the cell has given a meeting, for other features. The caller has checked the rights. */
    @Transactional
    public Optional<SheetFacts> sheetOf(UUID meetingId) {
        return scores.ofMeeting(meetingId).map(score -> SheetFacts.of(score, criteria.byId(score.criteriaSetId).bands));
    }

    private QualityScore forChange(UUID scoreId, Action action, IfMatch seen) {
        QualityScore score = scores.findForChange(scoreId).orElseThrow(QualityScoreService::unknown);
        access.require(action, score.organizationId);
        IfMatch.require(seen, score.version);
        return score;
    }

    private QualityScoreView saved(QualityScore score, MeetingFacts meeting, Action action) {
        scores.flush();
        audit.changed(action, OBJECT, score.id, score.organizationId, score.version);
        return view(score, meeting);
    }

    private QualityScoreView view(QualityScore score, MeetingFacts meeting) {
        return QualityScoreView.of(
                score,
                new QualityScoreView.Context(
                        meeting.plannedStart(),
                        access.organizationName(score.organizationId),
                        criteria.byId(score.criteriaSetId),
                        access.allowed(score.organizationId, possible(score, meeting))));
    }

    /** What the state of things allows; the roles are asked afterwards. */
    private Stream<Action> possible(QualityScore score, MeetingFacts meeting) {
        boolean mayDecide = !access.principal().accountId().equals(score.submittedBy);
        return ACTIONS.get(score.state).stream()
                .filter(action -> action != Action.SUBMIT_QUALITY_SCORE || meeting.state() == MeetingState.CLOSED)
                .filter(action -> score.state != ScoreState.SUBMITTED || mayDecide);
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
