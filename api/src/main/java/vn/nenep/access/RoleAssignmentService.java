package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Who holds which role: giving, ending, standing in, handing over. */
@ApplicationScoped
class RoleAssignmentService {

    private final RoleAssignmentRepository assignments;
    private final AccountRepository accounts;
    private final RoleKeeper keeper;
    private final Access access;
    private final OrgHierarchy hierarchy;
    private final PeopleDirectory people;
    private final RightsCache cache;
    private final CellCalendar calendar;

    RoleAssignmentService(
            RoleAssignmentRepository assignments,
            AccountRepository accounts,
            RoleKeeper keeper,
            Access access,
            OrgHierarchy hierarchy,
            PeopleDirectory people,
            RightsCache cache,
            CellCalendar calendar) {
        this.assignments = assignments;
        this.accounts = accounts;
        this.keeper = keeper;
        this.access = access;
        this.hierarchy = hierarchy;
        this.people = people;
        this.cache = cache;
        this.calendar = calendar;
    }

    Page<RoleAssignmentView> list(RoleAssignmentFilter filter, PageRequest page) {
        if (filter.endsBy != null) {
            filter.endsBy = RoleRules.nearest(filter.endsBy, calendar.today());
        }
        List<HeldRole> rows = assignments.list(
                access.requireScope(Action.LIST_ROLE_ASSIGNMENTS, filter.organizationId),
                filter,
                calendar.today(),
                page);
        Map<UUID, String> names = hierarchy.names(rows.stream()
                .map(row -> row.assignment().organizationId)
                .distinct()
                .toList());
        return Page.of(
                rows,
                page,
                row -> RoleAssignmentView.of(row, names.get(row.assignment().organizationId), null),
                row -> PageToken.of(row.assignment().id));
    }

    RoleAssignmentView get(UUID assignmentId) {
        HeldRole held = assignments.findWithPeople(assignmentId).orElseThrow(RoleAssignmentService::unknown);
        access.require(Action.GET_ROLE_ASSIGNMENT, held.assignment().organizationId);
        return view(held);
    }

    @Transactional
    RoleAssignmentView create(CreateRoleAssignmentRequest request) {
        access.require(Action.CREATE_ROLE_ASSIGNMENT, request.organizationId());
        requireKnown(request.accountId());
        cache.forgetAll();
        RoleAssignment given = new RoleAssignment(
                request.accountId(),
                request.role(),
                request.organizationId(),
                request.validFrom(),
                request.validTo(),
                request.reason());
        return saved(keeper.give(given, caller(), Action.CREATE_ROLE_ASSIGNMENT));
    }

    @Transactional
    RoleAssignmentView end(UUID assignmentId, IfMatch seen, EndRoleAssignmentRequest request) {
        RoleAssignment ending = known(assignmentId);
        if (!isDelegatedByCaller(ending)) {
            access.require(Action.END_ROLE_ASSIGNMENT, ending.organizationId);
        }
        RoleRules.requireOther(caller(), ending.accountId);
        IfMatch.require(seen, ending.version);
        cache.forgetAll();
        keeper.end(ending, request.lastDay(), caller(), request.reason(), Action.END_ROLE_ASSIGNMENT);
        return saved(ending);
    }

    @Transactional
    RoleAssignmentView delegate(DelegateRoleRequest request) {
        RoleAssignment own = known(request.assignmentId());
        access.require(Action.DELEGATE_ROLE, own.organizationId);
        if (!own.accountId.equals(caller()) && !access.allows(Action.CREATE_ROLE_ASSIGNMENT, own.organizationId)) {
            throw Problem.of(ProblemType.NOT_ALLOWED, "Only the secretary, or an administrator, names who stands in.");
        }
        cache.forgetAll();
        LocalDate today = calendar.today();
        RoleRules.requireDelegable(
                own, request.validFrom(), request.validTo(), today, assignments.ruleOf(today).delegationDays);
        RoleRules.requireOther(own.accountId, request.accountId());
        if (!isMemberOf(own.organizationId, request.accountId())) {
            throw Problem.of(ProblemType.MEMBER_NOT_IN_CELL, "Another member of the cell stands in.");
        }
        RoleAssignment standIn = new RoleAssignment(
                        request.accountId(),
                        own.role,
                        own.organizationId,
                        request.validFrom(),
                        request.validTo(),
                        request.reason())
                .standingInFor(own);
        return saved(keeper.give(standIn, caller(), Action.DELEGATE_ROLE));
    }

    /** Ends the role with the day before, begins it for the successor, and returns the successor's. */
    @Transactional
    RoleAssignmentView handOver(UUID assignmentId, IfMatch seen, HandOverRoleRequest request) {
        RoleAssignment ending = known(assignmentId);
        access.require(Action.HAND_OVER_ROLE, ending.organizationId);
        RoleRules.requireOther(caller(), ending.accountId);
        IfMatch.require(seen, ending.version);
        if (ending.delegatedFrom != null) {
            throw Problem.of(ProblemType.DELEGATION_NOT_POSSIBLE, "What was delegated cannot be handed on.");
        }
        LocalDate today = calendar.today();
        if (request.fromDay().isBefore(today) || request.fromDay().isBefore(ending.validFrom)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A role is handed over today or later.");
        }
        requireKnown(request.toAccountId());
        cache.forgetAll();
        RoleAssignment successor = new RoleAssignment(
                request.toAccountId(),
                ending.role,
                ending.organizationId,
                request.fromDay(),
                ending.validTo,
                request.reason());
        // In this order: who stood in until now may be the successor.
        keeper.end(ending, lastDayBefore(request.fromDay()), caller(), request.reason(), Action.HAND_OVER_ROLE);
        keeper.give(successor, caller(), Action.HAND_OVER_ROLE);
        return saved(successor);
    }

    /** Null, which is "now", when the successor begins today. */
    private LocalDate lastDayBefore(LocalDate successorsFirst) {
        return successorsFirst.equals(calendar.today()) ? null : successorsFirst.minusDays(1);
    }

    /** Somebody whose roles are all outside the caller's scope is as unknown as somebody who does not exist. */
    private void requireKnown(UUID accountId) {
        List<RoleAssignment> held = assignments.ofAccount(accountId);
        if (!held.isEmpty() && held.stream().noneMatch(one -> access.reaches(one.organizationId))) {
            throw RoleKeeper.noSuchAccount();
        }
    }

    private boolean isDelegatedByCaller(RoleAssignment assignment) {
        return assignment.delegatedFrom != null
                && assignments
                        .findByIdOptional(assignment.delegatedFrom)
                        .filter(own -> own.accountId.equals(caller()))
                        .filter(own -> access.allows(Action.DELEGATE_ROLE, own.organizationId))
                        .isPresent();
    }

    private boolean isMemberOf(UUID cellId, UUID accountId) {
        return accounts.findByIdOptional(accountId)
                .filter(account -> account.memberId != null)
                .flatMap(account -> people.person(account.memberId))
                .filter(person -> person.cellId().equals(cellId))
                .isPresent();
    }

    private RoleAssignment known(UUID assignmentId) {
        return assignments.findByIdOptional(assignmentId).orElseThrow(RoleAssignmentService::unknown);
    }

    private UUID caller() {
        return access.principal().accountId();
    }

    private RoleAssignmentView saved(RoleAssignment changed) {
        return view(assignments.findWithPeople(changed.id).orElseThrow());
    }

    private RoleAssignmentView view(HeldRole held) {
        RoleAssignment assignment = held.assignment();
        Set<Action> possible = EnumSet.noneOf(Action.class);
        if (!assignment.isOver(calendar.today()) && !assignment.accountId.equals(caller())) {
            possible.add(Action.END_ROLE_ASSIGNMENT);
            if (assignment.delegatedFrom == null) {
                possible.add(Action.HAND_OVER_ROLE);
            }
        }
        List<String> allowed = access.allowed(assignment.organizationId, possible.stream());
        if (possible.contains(Action.END_ROLE_ASSIGNMENT) && isDelegatedByCaller(assignment)) {
            allowed = List.of(Action.END_ROLE_ASSIGNMENT.operationId());
        }
        return RoleAssignmentView.of(held, access.organizationName(assignment.organizationId), allowed);
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
