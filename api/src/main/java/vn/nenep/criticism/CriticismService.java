package vn.nenep.criticism;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.attendance.AttendanceService;
import vn.nenep.audit.AuditTrail;
import vn.nenep.criticism.CriticismRecordView.Reader;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.MemberService;
import vn.nenep.platform.crypto.FieldCipher;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/**
 * Criticism records. Whoever is neither subject nor author nor of the cell's committee does not learn that a record
 * exists: for them it is not found, whatever their role elsewhere.
 */
@ApplicationScoped
public class CriticismService {

    private static final String OBJECT = "criticism-record";

    private final CriticismRepository records;
    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final MemberService members;
    private final Access access;
    private final AuditTrail audit;
    private final FieldCipher cipher;
    private final CellCalendar calendar;

    CriticismService(
            CriticismRepository records,
            MeetingService meetings,
            AttendanceService attendance,
            MemberService members,
            Access access,
            AuditTrail audit,
            FieldCipher cipher,
            CellCalendar calendar) {
        this.records = records;
        this.meetings = meetings;
        this.attendance = attendance;
        this.members = members;
        this.access = access;
        this.audit = audit;
        this.cipher = cipher;
        this.calendar = calendar;
    }

    Page<CriticismRecordSummary> list(CriticismFilter filter, PageRequest page) {
        if (filter.meetingId != null) {
            access.require(
                    Action.LIST_CRITICISM_RECORDS,
                    meetings.facts(filter.meetingId).organizationId());
        }
        List<CriticismRecord> rows = records.list(
                access.scope(Action.GET_CRITICISM_RECORD), access.principal().memberId(), filter, page);
        Map<UUID, String> people = members.names(rows.stream()
                .flatMap(row -> row.concerned().stream())
                .distinct()
                .toList());
        return Page.of(rows, page, row -> CriticismRecordSummary.of(row, people), row -> PageToken.of(row.id));
    }

    @Transactional
    CriticismRecordView create(CreateCriticismRecordRequest request) {
        MeetingFacts meeting = meetings.factsForUse(request.meetingId());
        Action action = access.isMember(request.authorId())
                ? Action.CREATE_CRITICISM_RECORD
                : Action.CREATE_CRITICISM_RECORD_FOR_OTHERS;
        access.require(action, meeting.organizationId());
        if (!meeting.hasOpened()) {
            throw Problem.of(ProblemType.WRONG_STATE, "Criticism belongs to a meeting that has opened.");
        }
        if (!attendance.areOnRoster(meeting.id(), List.of(request.subjectId(), request.authorId()))) {
            throw Problem.of(ProblemType.MEMBER_NOT_ON_ROSTER);
        }
        CriticismRecord made = new CriticismRecord(meeting.organizationId(), request, calendar.now(), cipher);
        records.persist(made);
        return saved(made, Action.CREATE_CRITICISM_RECORD);
    }

    @Transactional
    CriticismRecordView get(UUID recordId) {
        CriticismRecord found = records.findByIdOptional(recordId)
                .filter(this::isReader)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        audit.read(Action.GET_CRITICISM_RECORD, OBJECT, found.id, found.organizationId);
        return view(found);
    }

    @Transactional
    CriticismRecordView answer(UUID recordId, IfMatch seen, AnswerCriticismRecordRequest request) {
        CriticismRecord found = records.findForChange(recordId)
                .filter(this::isReader)
                .orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        if (!access.isMember(found.subjectId)) {
            throw Problem.of(ProblemType.NOT_ALLOWED, "Only the subject answers.");
        }
        IfMatch.require(seen, found.version);
        found.answer(request.answer(), calendar.now(), cipher);
        return saved(found, Action.ANSWER_CRITICISM_RECORD);
    }

    private boolean isReader(CriticismRecord found) {
        return access.allowsPersonally(Action.GET_CRITICISM_RECORD, found.organizationId, found.concerned());
    }

    private CriticismRecordView saved(CriticismRecord changed, Action action) {
        records.flush();
        audit.changed(action, OBJECT, changed.id, changed.organizationId, changed.version);
        return view(changed);
    }

    private CriticismRecordView view(CriticismRecord found) {
        boolean subject = access.isMember(found.subjectId);
        return CriticismRecordView.of(
                found,
                found.words(cipher),
                meetings.facts(found.meetingId).plannedStart(),
                members.names(found.concerned()),
                subject ? readers(found) : null,
                subject && found.answeredAt == null
                        ? Stream.of(Action.ANSWER_CRITICISM_RECORD)
                                .map(Action::operationId)
                                .toList()
                        : List.of());
    }

    private List<Reader> readers(CriticismRecord found) {
        return audit.readings(Action.GET_CRITICISM_RECORD, found.id).stream()
                .map(reading -> new Reader(reading.readerName(), reading.lastReadAt()))
                .toList();
    }
}
