package vn.nenep.preparation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.member.MemberService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;
import vn.nenep.preparation.PreparationView.AssignmentView;
import vn.nenep.preparation.PreparationView.PreMeeting;
import vn.nenep.preparation.PreparationView.UploadView;

/** What is prepared for a meeting, by whom, and the evidence that it was. */
@ApplicationScoped
class PreparationService {

    private static final String OBJECT = "preparation";

    /** A day further away than this is a slip of the finger. */
    private static final int YEARS_AWAY_AT_MOST = 2;

    /** Nobody puts documents into the handbook longer before the meeting. */
    private static final Duration UPLOADED_EARLY_AT_MOST = Duration.ofDays(366);

    private final PreparationRepository preparations;
    private final MeetingService meetings;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    PreparationService(
            PreparationRepository preparations,
            MeetingService meetings,
            MemberService members,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.preparations = preparations;
        this.meetings = meetings;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    PreparationView get(UUID meetingId) {
        MeetingFacts meeting = meetings.facts(meetingId);
        access.require(Action.GET_PREPARATION, meeting.organizationId());
        return view(preparations.findWhole(meetingId).orElse(null), meeting);
    }

    @Transactional
    PreparationView update(UUID meetingId, IfMatch seen, UpdatePreparationRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.UPDATE_PREPARATION, meeting.organizationId());
        Preparation row = forChange(meetingId, seen);
        if (meeting.isOver()) {
            throw Problem.of(ProblemType.WRONG_STATE, "Nothing is prepared for a meeting that is over.");
        }
        requirePossible(request, meeting);
        row.take(request);
        preparations.keep(row);
        return saved(row, meeting, Action.UPDATE_PREPARATION);
    }

    @Transactional
    PreparationView recordUpload(UUID meetingId, IfMatch seen, RecordHandbookUploadRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.RECORD_HANDBOOK_UPLOAD, meeting.organizationId());
        Preparation row = forChange(meetingId, seen);
        if (meeting.state() == MeetingState.CANCELLED) {
            throw Problem.of(ProblemType.WRONG_STATE, "The meeting is CANCELLED.");
        }
        Instant at = request.uploadedAt();
        Instant now = calendar.now();
        if (at.isAfter(now) || at.isBefore(meeting.plannedStart().minus(UPLOADED_EARLY_AT_MOST))) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "Documents were uploaded in the year before, until now.");
        }
        UUID memberId = request.memberId() == null ? access.principal().memberId() : request.memberId();
        if (memberId == null || !members.isInCell(memberId, meeting.organizationId())) {
            throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "Whoever uploads is a member of the cell.");
        }
        preparations.add(new HandbookUpload(meetingId, at, memberId, access.principal(), now));
        preparations.keep(row);
        return saved(row, meeting, Action.RECORD_HANDBOOK_UPLOAD);
    }

    private Preparation forChange(UUID meetingId, IfMatch seen) {
        Preparation row = preparations.findForChange(meetingId).orElse(null);
        IfMatch.require(seen, row == null ? Preparation.NOT_SET : row.seenVersion());
        return row == null ? new Preparation(meetingId) : row;
    }

    private void requirePossible(UpdatePreparationRequest request, MeetingFacts meeting) {
        Set<UUID> people =
                request.assignments().stream().map(Assignment::memberId).collect(Collectors.toCollection(HashSet::new));
        if (!members.areInCell(people, meeting.organizationId())) {
            throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "Who prepares something is a member of the cell.");
        }
        LocalDate today = calendar.today();
        boolean possible = request.assignments().stream()
                .allMatch(assignment -> isNear(assignment.dueOn(), today)
                        && isNear(assignment.doneOn(), today)
                        && (assignment.doneOn() == null || !assignment.doneOn().isAfter(today)));
        if (!possible) {
            throw Problem.of(ProblemType.DAY_NOT_POSSIBLE, "Within two years of today, and done by today.");
        }
        if (request.preMeetingId() != null && !mayPrecede(request.preMeetingId(), meeting)) {
            throw Problem.of(ProblemType.MEETING_NOT_POSSIBLE, "A meeting of the committee of this cell.");
        }
    }

    private static boolean isNear(LocalDate day, LocalDate today) {
        return day == null
                || !day.isBefore(today.minusYears(YEARS_AWAY_AT_MOST))
                        && !day.isAfter(today.plusYears(YEARS_AWAY_AT_MOST));
    }

    private boolean mayPrecede(UUID preMeetingId, MeetingFacts meeting) {
        return meeting.kind() != MeetingKind.COMMITTEE_PREMEETING
                && meetings.find(preMeetingId)
                        .filter(pre -> pre.kind() == MeetingKind.COMMITTEE_PREMEETING
                                && pre.organizationId().equals(meeting.organizationId())
                                && pre.state() != MeetingState.CANCELLED)
                        .isPresent();
    }

    private PreparationView saved(Preparation row, MeetingFacts meeting, Action action) {
        preparations.flush();
        audit.changed(action, OBJECT, meeting.id(), meeting.organizationId(), row.seenVersion());
        return view(row, meeting);
    }

    private PreparationView view(Preparation row, MeetingFacts meeting) {
        List<Assignment> assignments = row == null ? List.of() : row.assignments;
        List<HandbookUpload> uploads = row == null ? List.of() : preparations.uploads(meeting.id());
        Map<UUID, String> people = members.names(Stream.concat(
                        assignments.stream().map(Assignment::memberId),
                        uploads.stream().map(upload -> upload.memberId))
                .collect(Collectors.toSet()));
        return new PreparationView(
                meeting.id(),
                row == null ? Preparation.NOT_SET : row.seenVersion(),
                assignments.stream()
                        .map(assignment -> AssignmentView.of(assignment, people))
                        .toList(),
                row == null || row.preMeetingId == null ? null : PreMeeting.of(meetings.facts(row.preMeetingId)),
                uploads.stream().map(upload -> UploadView.of(upload, people)).toList(),
                access.allowed(meeting.organizationId(), possible(meeting.state())));
    }

    private static Stream<Action> possible(MeetingState state) {
        return switch (state) {
            case CANCELLED -> Stream.empty();
            case CLOSED -> Stream.of(Action.RECORD_HANDBOOK_UPLOAD);
            default -> Stream.of(Action.UPDATE_PREPARATION, Action.RECORD_HANDBOOK_UPLOAD);
        };
    }
}
