package vn.nenep.minutes;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.Principal;
import vn.nenep.attendance.RollEntry;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.meeting.MeetingState;
import vn.nenep.minutes.MinutesContent.Body;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.minutes.MinutesContent.Signer;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** How minutes that were read out become final: confirmed or objected to, answered, adopted; then corrected by addenda. */
@ApplicationScoped
class MinutesAgreement {

    private static final String OBJECTION = "minutes-objection";
    private static final String ADDENDUM = "minutes-addendum";

    private final MinutesRepository minutes;
    private final MinutesSections sections;
    private final MinutesViews views;
    private final LiveMinutes live;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;
    private final Event<MinutesAdopted> adopted;

    MinutesAgreement(
            MinutesRepository minutes,
            MinutesSections sections,
            MinutesViews views,
            LiveMinutes live,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar,
            Event<MinutesAdopted> adopted) {
        this.minutes = minutes;
        this.sections = sections;
        this.views = views;
        this.live = live;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
        this.adopted = adopted;
    }

    /** By one who was there, or by the minute taker for the meeting as a whole. Saying it twice changes nothing. */
    @Transactional
    MinutesView confirm(UUID meetingId, ConfirmMinutesRequest request) {
        boolean whole = Boolean.TRUE.equals(request.forMeeting());
        Action action = whole ? Action.CONFIRM_MINUTES_FOR_OTHERS : Action.CONFIRM_MINUTES;
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(action, meeting.organizationId());
        Minutes row = forChange(meetingId);
        row.require(MinutesState.READ_OUT, MinutesState.CONFIRMED);
        requireRound(row, request.round());
        if (whole) {
            requireNoOpenObjection(meetingId);
            row.confirm(access.principal(), calendar.now());
        } else {
            confirmOwn(row);
        }
        minutes.flush();
        audit.changed(action, MinutesService.OBJECT, meetingId, meeting.organizationId(), row.version);
        return views.of(meeting, row);
    }

    private void confirmOwn(Minutes row) {
        Map<UUID, RollEntry> present = views.present(row.meetingId);
        RollEntry me = requirePresent(present, access.principal().memberId());
        List<UUID> confirmed = minutes.confirmations(row).stream()
                .map(confirmation -> confirmation.memberId)
                .toList();
        if (confirmed.contains(me.memberId())) {
            return;
        }
        minutes.add(new Confirmation(row, me.memberId(), me.fullName(), calendar.now()));
        boolean everybody = confirmed.size() + 1 >= present.size();
        if (everybody && row.state == MinutesState.READ_OUT && openObjections(row.meetingId) == 0) {
            row.confirm(null, calendar.now());
        }
    }

    @Transactional
    ObjectionView object(UUID meetingId, ObjectToMinutesRequest request) {
        Principal caller = access.principal();
        UUID memberId = request.memberId() == null ? caller.memberId() : request.memberId();
        Action action = memberId == null || !access.isMember(memberId)
                ? Action.OBJECT_TO_MINUTES_FOR_OTHERS
                : Action.OBJECT_TO_MINUTES;
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(action, meeting.organizationId());
        Minutes row = forChange(meetingId);
        row.require(MinutesState.READ_OUT, MinutesState.CONFIRMED);
        requireRound(row, request.round());
        Instant now = calendar.now();
        row.object(now);
        RollEntry member = requirePresent(views.present(meetingId), memberId);
        Objection made = new Objection(row, request, paragraph(meetingId, request))
                .raisedBy(member.memberId(), member.fullName(), caller, now);
        minutes.add(made);
        minutes.raiseVersion(row);
        return saved(made, meeting, action);
    }

    @Transactional
    ObjectionView objection(UUID meetingId, UUID objectionId) {
        return read(minutes.objection(objectionId)
                .filter(found -> found.meetingId.equals(meetingId))
                .orElseThrow(MinutesAgreement::unknown));
    }

    /** For the repeat of a creation. */
    @Transactional
    ObjectionView objection(UUID objectionId) {
        return read(minutes.objection(objectionId).orElseThrow(MinutesAgreement::unknown));
    }

    private ObjectionView read(Objection found) {
        MeetingFacts meeting = meetings.facts(found.meetingId);
        access.require(Action.GET_MINUTES_OBJECTION, meeting.organizationId());
        audit.read(Action.GET_MINUTES_OBJECTION, OBJECTION, found.id, meeting.organizationId());
        return ObjectionView.of(found, answers(meeting));
    }

    @Transactional
    ObjectionView answer(UUID meetingId, UUID objectionId, IfMatch seen, AnswerObjectionRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.ANSWER_OBJECTION, meeting.organizationId());
        Minutes row = forChange(meetingId);
        Objection found = minutes.objectionForChange(objectionId)
                .filter(objection -> objection.meetingId.equals(meetingId))
                .orElseThrow(MinutesAgreement::unknown);
        IfMatch.require(seen, found.version);
        row.requireNotAdopted();
        found.answer(request, access.principal(), calendar.now());
        minutes.raiseVersion(row);
        return saved(found, meeting, Action.ANSWER_OBJECTION);
    }

    /** The second of the two signatures seals them. */
    @Transactional
    MinutesView adopt(UUID meetingId, IfMatch seen, AdoptMinutesRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.ADOPT_MINUTES, meeting.organizationId());
        Minutes row = forChange(meetingId);
        List<MinutesSection> written = sections.of(meeting, row);
        IfMatch.require(seen, views.version(row, written));
        Instant now = calendar.now();
        row.requireAdoptable(now);
        if (meeting.state() != MeetingState.CLOSED) {
            throw Problem.of(ProblemType.WRONG_STATE, "Minutes are adopted after the meeting has closed.");
        }
        requireNoOpenObjection(meetingId);
        Body body = Readings.adopted(Seals.read(row.reading), live.of(meeting, written));
        sign(meeting, row, request, now);
        if (minutes.adoptions(row).size() == Signer.values().length) {
            row.adopt(Seals.of(body), now);
            adopted.fire(new MinutesAdopted(meetingId, meeting.organizationId()));
        } else {
            minutes.raiseVersion(row);
        }
        minutes.flush();
        audit.changed(Action.ADOPT_MINUTES, MinutesService.OBJECT, meetingId, meeting.organizationId(), row.version);
        return views.of(meeting, row);
    }

    private void sign(MeetingFacts meeting, Minutes row, AdoptMinutesRequest request, Instant now) {
        UUID signerId = request.signer() == Signer.CHAIR ? meeting.chairId() : meeting.minuteTakerId();
        Person signer = live.person(meeting, signerId);
        boolean own = access.isMember(signerId);
        String reason = request.onBehalfReason();
        if (!own && (reason == null || reason.isBlank())) {
            throw Problem.of(ProblemType.SIGNER_NOT_POSSIBLE);
        }
        boolean signed = minutes.adoptions(row).stream().anyMatch(entry -> entry.signer == request.signer());
        if (signed) {
            throw Problem.of(ProblemType.WRONG_STATE, "This signature is there already.");
        }
        minutes.add(new AdoptionEntry(row, request.signer(), signer, own ? null : reason)
                .enteredBy(access.principal(), now));
        minutes.flush();
    }

    @Transactional
    AddendumView addAddendum(UUID meetingId, AddMinutesAddendumRequest request) {
        MeetingFacts meeting = meetings.factsForUse(meetingId);
        access.require(Action.ADD_MINUTES_ADDENDUM, meeting.organizationId());
        Minutes row = forChange(meetingId);
        row.require(MinutesState.ADOPTED);
        if (request.sectionKey() != null) {
            section(meetingId, request.sectionKey());
        }
        int number = minutes.addenda(meetingId).size() + 1;
        AddendumEntry made = new AddendumEntry(meetingId, number, request, access.principal(), calendar.now());
        minutes.add(made);
        minutes.raiseVersion(row);
        minutes.flush();
        audit.changed(
                Action.ADD_MINUTES_ADDENDUM, MinutesService.OBJECT, meetingId, meeting.organizationId(), row.version);
        return AddendumView.of(made);
    }

    @Transactional
    AddendumView addendum(UUID meetingId, UUID addendumId) {
        return read(minutes.addendum(addendumId)
                .filter(found -> found.meetingId.equals(meetingId))
                .orElseThrow(MinutesAgreement::unknown));
    }

    /** For the repeat of a creation. */
    @Transactional
    AddendumView addendum(UUID addendumId) {
        return read(minutes.addendum(addendumId).orElseThrow(MinutesAgreement::unknown));
    }

    private AddendumView read(AddendumEntry found) {
        UUID cell = meetings.facts(found.meetingId).organizationId();
        access.require(Action.GET_MINUTES_ADDENDUM, cell);
        audit.read(Action.GET_MINUTES_ADDENDUM, ADDENDUM, found.id, cell);
        return AddendumView.of(found);
    }

    private Minutes forChange(UUID meetingId) {
        return minutes.findForChange(meetingId)
                .orElseThrow(() -> Problem.of(ProblemType.WRONG_STATE, "The minutes are DRAFT."));
    }

    private static void requireRound(Minutes row, int round) {
        if (row.round != round) {
            throw Problem.of(ProblemType.MINUTES_CHANGED);
        }
    }

    private static RollEntry requirePresent(Map<UUID, RollEntry> present, UUID memberId) {
        if (memberId == null || !present.containsKey(memberId)) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER, "Whoever was there says something about the reading.");
        }
        return present.get(memberId);
    }

    private void requireNoOpenObjection(UUID meetingId) {
        if (openObjections(meetingId) > 0) {
            throw Problem.of(ProblemType.OBJECTION_OPEN);
        }
    }

    private long openObjections(UUID meetingId) {
        return minutes.objections(meetingId).stream().filter(Objection::isOpen).count();
    }

    /** The paragraph that an objection is about; null for a whole section. */
    private String paragraph(UUID meetingId, ObjectToMinutesRequest request) {
        List<String> paragraphs = section(meetingId, request.sectionKey()).paragraphs();
        if (request.paragraph() == null) {
            return null;
        }
        if (request.paragraph() > paragraphs.size()) {
            throw Problem.of(ProblemType.PARAGRAPH_NOT_POSSIBLE);
        }
        return paragraphs.get(request.paragraph() - 1);
    }

    private MinutesSection section(UUID meetingId, String key) {
        return minutes.section(meetingId, key).orElseThrow(() -> Problem.of(ProblemType.PARAGRAPH_NOT_POSSIBLE));
    }

    private List<String> answers(MeetingFacts meeting) {
        return access.allowed(meeting.organizationId(), java.util.stream.Stream.of(Action.ANSWER_OBJECTION));
    }

    private ObjectionView saved(Objection changed, MeetingFacts meeting, Action action) {
        minutes.flush();
        audit.changed(action, OBJECTION, changed.id, meeting.organizationId(), changed.version);
        return ObjectionView.of(changed, answers(meeting));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
