package vn.nenep.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterEntry;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.job.Jobs;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;
import vn.nenep.roster.RosterImportView.Count;

/** Imports of lists of members: uploaded, decided row by row, applied and undone. */
@ApplicationScoped
public class RosterService {

    private static final int FIRST_LINES = 12;

    private final RosterRepository imports;
    private final RosterRowRepository rows;
    private final RosterUndoing undoing;
    private final MemberService members;
    private final OrganizationService organizations;
    private final Jobs jobs;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    RosterService(
            RosterRepository imports,
            RosterRowRepository rows,
            RosterUndoing undoing,
            MemberService members,
            OrganizationService organizations,
            Jobs jobs,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.imports = imports;
        this.rows = rows;
        this.undoing = undoing;
        this.members = members;
        this.organizations = organizations;
        this.jobs = jobs;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    Page<RosterImportSummary> list(RosterImportFilter filter, PageRequest page) {
        if (filter.organizationId != null) {
            access.require(Action.LIST_ROSTER_IMPORTS, filter.organizationId);
        }
        OrgScope scope = requireSomewhere(Action.LIST_ROSTER_IMPORTS);
        List<RosterImport> found = imports.list(scope, filter.organizationId, page);
        Map<UUID, String> names = organizations.names(
                found.stream().map(one -> one.organizationId).distinct().toList());
        return Page.of(found, page, one -> RosterImportSummary.of(one, names), one -> PageToken.of(one.id));
    }

    /** Before the body is read: nobody else may send us 20 MB. */
    void requireUpload(UUID organizationId) {
        access.require(Action.CREATE_ROSTER_IMPORT, organizationId);
    }

    @Transactional
    RosterImportView create(UploadedRoster uploaded) {
        access.require(Action.CREATE_ROSTER_IMPORT, uploaded.organizationId());
        RosterFile.check(uploaded.content());
        RosterImport made =
                new RosterImport(uploaded.organizationId(), uploaded.fileName(), access.principal(), calendar.now());
        imports.persist(made);
        jobs.enqueue(RosterJobs.READ, made.id, access.principal().accountId());
        RosterImportView view = saved(made, Action.CREATE_ROSTER_IMPORT);
        imports.keepUpload(made.id, uploaded.content());
        return view;
    }

    RosterImportView get(UUID importId) {
        return view(find(importId, Action.GET_ROSTER_IMPORT));
    }

    Page<RosterRowView> listRows(UUID importId, RosterRowFilter filter, PageRequest page, UnaryOperator<String> texts) {
        find(importId, Action.LIST_ROSTER_ROWS);
        List<RosterRow> found = rows.list(importId, filter, page);
        RosterRowView.Known known = known(found, texts);
        return Page.of(found, page, row -> RosterRowView.of(row, known), row -> PageToken.of(row.rowNumber));
    }

    @Transactional
    RosterImportView mapColumns(UUID importId, IfMatch seen, MapRosterColumnsRequest request) {
        RosterImport changed = findForChange(importId, Action.MAP_ROSTER_COLUMNS, seen);
        changed.require(ImportState.COLUMNS_NEEDED, ImportState.DECIDING);
        changed.readAgain(request.toColumns(organizations.isCell(changed.organizationId)));
        rows.delete("importId", importId);
        jobs.enqueue(RosterJobs.READ, importId, access.principal().accountId());
        return saved(changed, Action.MAP_ROSTER_COLUMNS);
    }

    @Transactional
    RosterRowView decide(
            UUID importId, int rowNumber, IfMatch seen, DecideRosterRowRequest request, UnaryOperator<String> texts) {
        RosterImport found = find(importId, Action.DECIDE_ROSTER_ROW);
        RosterRow row = rows.findForChange(importId, rowNumber).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        IfMatch.require(seen, row.version);
        found.require(ImportState.DECIDING);
        if (request.memberId() != null) {
            requireWithin(found.organizationId, request.memberId());
        }
        row.decide(request.decision(), request.memberId(), request.leaveKind());
        rows.flush();
        audit.changed(Action.DECIDE_ROSTER_ROW, RosterJobs.OBJECT, found.id, found.organizationId, found.version);
        return RosterRowView.of(row, known(List.of(row), texts));
    }

    @Transactional
    RosterImportView decideAll(UUID importId, IfMatch seen, DecideRosterRowsRequest request) {
        RosterImport changed = findForChange(importId, Action.DECIDE_ROSTER_ROWS, seen);
        changed.require(ImportState.DECIDING);
        RowDecision decision = request.decision();
        if (decision == RowDecision.MATCH
                || decision == RowDecision.ADD
                || !RowDecision.possible(request.proposal()).contains(decision)) {
            throw Problem.of(ProblemType.ROSTER_DECISION_NOT_POSSIBLE);
        }
        boolean leaves = request.proposal() == Proposal.LEFT && decision == RowDecision.ACCEPT;
        imports.raiseVersion(changed);
        rows.decide(importId, request.proposal(), decision, leaves ? vn.nenep.member.LeaveKind.MOVED_OUT : null);
        return saved(changed, Action.DECIDE_ROSTER_ROWS);
    }

    @Transactional
    RosterImportView apply(UUID importId, IfMatch seen) {
        RosterImport changed = findForChange(importId, Action.APPLY_ROSTER_IMPORT, seen);
        changed.require(ImportState.DECIDING);
        if (rows.undecided(importId) > 0) {
            throw Problem.of(ProblemType.ROSTER_ROWS_UNDECIDED);
        }
        List<Integer> twice = rows.sharingAMember(importId);
        if (!twice.isEmpty()) {
            throw new RowsAtFault(ProblemType.ROSTER_ROWS_SHARE_MEMBER, "roster.row.sameMember", twice);
        }
        changed.apply();
        jobs.enqueue(RosterJobs.APPLY, importId, access.principal().accountId());
        return saved(changed, Action.APPLY_ROSTER_IMPORT);
    }

    @Transactional
    RosterImportView undo(UUID importId, IfMatch seen) {
        RosterImport changed = findForChange(importId, Action.UNDO_ROSTER_IMPORT, seen);
        changed.require(ImportState.APPLIED);
        List<Integer> blocked = undoing.blocked(importId);
        if (!blocked.isEmpty()) {
            throw new RowsAtFault(ProblemType.ROSTER_UNDO_BLOCKED, "roster.row.changedSince", blocked);
        }
        changed.undo();
        jobs.enqueue(RosterJobs.UNDO, importId, access.principal().accountId());
        return saved(changed, Action.UNDO_ROSTER_IMPORT);
    }

    byte[] template(FileFormat format) {
        requireSomewhere(Action.GET_ROSTER_TEMPLATE);
        List<String> headings = Arrays.stream(RosterColumn.values())
                .map(column -> column.heading)
                .toList();
        return RosterSheet.write(format, "Danh sách đảng viên", headings, Stream.empty());
    }

    /** @param texts always Vietnamese: the file goes back to those who made the list */
    byte[] errorFile(UUID importId, FileFormat format, UnaryOperator<String> texts) {
        RosterImport found = find(importId, Action.GET_ROSTER_ERROR_FILE);
        return new ErrorFile(found.columns(), texts)
                .write(format, rows.withErrors(importId), numbers -> imports.lines(importId, numbers));
    }

    private RosterImport find(UUID importId, Action action) {
        RosterImport found = imports.findByIdOptional(importId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(action, found.organizationId);
        return found;
    }

    private RosterImport findForChange(UUID importId, Action action, IfMatch seen) {
        RosterImport found = imports.findForChange(importId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(action, found.organizationId);
        IfMatch.require(seen, found.version);
        return found;
    }

    private OrgScope requireSomewhere(Action action) {
        return access.requireScope(action, null);
    }

    /** Somebody elsewhere and somebody who does not exist are the same. */
    private void requireWithin(UUID organizationId, UUID memberId) {
        List<RosterEntry> entries = members.entriesOf(List.of(memberId));
        boolean within = entries.stream()
                .anyMatch(entry -> organizations.cellsWithin(organizationId).stream()
                        .anyMatch(cell -> cell.id().equals(entry.cellId())));
        if (!within) {
            throw Problem.of(ProblemType.ROSTER_DECISION_NOT_POSSIBLE);
        }
    }

    private RosterRowView.Known known(List<RosterRow> found, UnaryOperator<String> texts) {
        List<UUID> ids =
                found.stream().flatMap(RosterRowView::members).distinct().toList();
        Map<UUID, RosterEntry> entries =
                members.entriesOf(ids).stream().collect(Collectors.toMap(RosterEntry::id, Function.identity()));
        List<UUID> cells = Stream.concat(
                        found.stream().map(row -> row.cellId),
                        entries.values().stream().map(RosterEntry::cellId))
                .filter(java.util.Objects::nonNull)
                .distinct()
                .toList();
        return new RosterRowView.Known(entries, organizations.names(cells), texts);
    }

    private RosterImportView saved(RosterImport changed, Action action) {
        imports.flush();
        audit.changed(action, RosterJobs.OBJECT, changed.id, changed.organizationId, changed.version);
        return view(changed);
    }

    private RosterImportView view(RosterImport from) {
        List<Line> first = from.state == ImportState.COLUMNS_NEEDED ? imports.lines(from.id, FIRST_LINES) : List.of();
        Stream<Action> candidates = switch (from.state) {
            case COLUMNS_NEEDED -> Stream.of(Action.MAP_ROSTER_COLUMNS);
            case DECIDING ->
                Stream.of(
                        Action.MAP_ROSTER_COLUMNS,
                        Action.DECIDE_ROSTER_ROW,
                        Action.DECIDE_ROSTER_ROWS,
                        Action.APPLY_ROSTER_IMPORT);
            case APPLIED -> Stream.of(Action.UNDO_ROSTER_IMPORT);
            default -> Stream.empty();
        };
        return RosterImportView.of(
                from,
                access.organizationName(from.organizationId),
                jobs.progress(from.id),
                counts(from.id),
                first,
                access.allowed(from.organizationId, candidates));
    }

    private List<Count> counts(UUID importId) {
        Map<Proposal, List<RosterRowRepository.Count>> found =
                rows.counts(importId).stream().collect(Collectors.groupingBy(RosterRowRepository.Count::proposal));
        return Arrays.stream(Proposal.values())
                .filter(found::containsKey)
                .map(proposal -> new Count(
                        proposal,
                        found.get(proposal).stream()
                                .mapToLong(RosterRowRepository.Count::rows)
                                .sum(),
                        found.get(proposal).stream()
                                .filter(count -> count.decision() == RowDecision.PENDING)
                                .mapToLong(RosterRowRepository.Count::rows)
                                .sum()))
                .toList();
    }
}
