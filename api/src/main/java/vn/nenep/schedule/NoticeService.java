package vn.nenep.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.audit.AuditTrail.Changed;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The committee's one notice for all its cells. */
@ApplicationScoped
public class NoticeService {

    private final RegistrationRepository registrations;
    private final OrganizationService organizations;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    NoticeService(
            RegistrationRepository registrations,
            OrganizationService organizations,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.registrations = registrations;
        this.organizations = organizations;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    /** Of everything that is agreed by now; what is agreed later comes into another one. */
    @Transactional
    NoticeView issue(UUID committeeId, IssueNoticeRequest request) {
        access.require(Action.ISSUE_SCHEDULE_NOTICE, committeeId);
        List<ScheduleRegistration> agreed = registrations.agreedBelow(committeeId, request.firstOfMonth());
        if (agreed.isEmpty()) {
            throw Problem.of(ProblemType.WRONG_STATE, "No cell's meeting of this month waits for the notice.");
        }
        ScheduleNotice notice =
                new ScheduleNotice(committeeId, request.firstOfMonth(), request.number(), calendar.now());
        registrations.add(notice);
        agreed.forEach(row -> row.notice(notice.id));
        registrations.flush();
        audit.changed(Action.ISSUE_SCHEDULE_NOTICE, "schedule-notice", notice.id, committeeId, 0);
        audit.changed(
                Action.ISSUE_SCHEDULE_NOTICE,
                "schedule-registration",
                agreed.stream()
                        .map(row -> new Changed(row.id, row.organizationId, row.seenVersion()))
                        .toList());
        return view(notice, agreed);
    }

    NoticeView get(UUID noticeId) {
        ScheduleNotice notice = registrations.findNotice(noticeId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(Action.GET_SCHEDULE_NOTICE, notice.organizationId);
        return view(notice, registrations.inNotice(noticeId));
    }

    /** A notice as it is printed. */
    public record IssuedNotice(
            UUID id, UUID organizationId, YearMonth month, String number, LocalDate day, List<Line> lines) {

        public record Line(String cellName, Instant start, String place) {}
    }

    /** The caller has checked the rights on its organisation. */
    public Optional<IssuedNotice> issued(UUID noticeId) {
        return registrations.findNotice(noticeId).map(notice -> {
            NoticeView view = view(notice, registrations.inNotice(noticeId));
            return new IssuedNotice(
                    notice.id,
                    notice.organizationId,
                    YearMonth.from(notice.month),
                    notice.number,
                    calendar.dayOf(notice.issuedAt),
                    view.lines().stream()
                            .map(line ->
                                    new IssuedNotice.Line(line.organizationName(), line.plannedStart(), line.place()))
                            .toList());
        });
    }

    private NoticeView view(ScheduleNotice notice, List<ScheduleRegistration> rows) {
        Map<UUID, String> names =
                organizations.names(rows.stream().map(row -> row.organizationId).toList());
        return new NoticeView(
                notice.id,
                0,
                notice.organizationId,
                access.organizationName(notice.organizationId),
                YearMonth.from(notice.month).toString(),
                notice.number,
                notice.issuedAt,
                rows.stream()
                        .map(row -> new NoticeView.Line(
                                row.organizationId, names.get(row.organizationId), row.plannedStart, row.place))
                        .toList());
    }
}
