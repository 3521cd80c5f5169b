package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.PeopleDirectory.Person;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** How a sign-in of the identity provider becomes somebody here. */
@ApplicationScoped
class InvitationService {

    private static final String OBJECT = "invitation";

    private final InvitationRepository invitations;
    private final RoleAssignmentRepository assignments;
    private final AccountRepository accounts;
    private final RoleKeeper keeper;
    private final Access access;
    private final CurrentUser currentUser;
    private final OrgHierarchy hierarchy;
    private final PeopleDirectory people;
    private final RightsCache cache;
    private final CellCalendar calendar;
    private final Event<RightsChanged> changed;

    InvitationService(
            InvitationRepository invitations,
            RoleAssignmentRepository assignments,
            AccountRepository accounts,
            RoleKeeper keeper,
            Access access,
            CurrentUser currentUser,
            OrgHierarchy hierarchy,
            PeopleDirectory people,
            RightsCache cache,
            CellCalendar calendar,
            Event<RightsChanged> changed) {
        this.invitations = invitations;
        this.assignments = assignments;
        this.accounts = accounts;
        this.keeper = keeper;
        this.access = access;
        this.currentUser = currentUser;
        this.hierarchy = hierarchy;
        this.people = people;
        this.cache = cache;
        this.calendar = calendar;
        this.changed = changed;
    }

    Page<InvitationView> list(InvitationFilter filter, PageRequest page) {
        List<InvitationRow> rows =
                invitations.list(access.requireScope(Action.LIST_INVITATIONS, filter.organizationId), page);
        Map<UUID, String> names = hierarchy.names(rows.stream()
                .map(row -> row.invitation().organizationId)
                .distinct()
                .toList());
        Instant now = calendar.now();
        return Page.of(
                rows,
                page,
                row -> InvitationView.of(
                        row, null, row.invitation().state(now), names.get(row.invitation().organizationId), null),
                row -> PageToken.of(row.invitation().id));
    }

    InvitationView get(UUID invitationId) {
        InvitationRow row = invitations.findWithSender(invitationId).orElseThrow(InvitationService::unknown);
        access.require(Action.GET_INVITATION, row.invitation().organizationId);
        return view(row, null);
    }

    @Transactional
    InvitationView create(CreateInvitationRequest request) {
        access.require(Action.CREATE_INVITATION, request.organizationId());
        LocalDate today = calendar.today();
        RoleRules.requireFit(request.role(), hierarchy.level(request.organizationId()), AccountKind.PERSON);
        RoleRules.requirePeriod(request.role(), today, request.roleValidTo(), today);
        InvitationCode code = InvitationCode.random();
        Invitation made = new Invitation(code, request, invitee(request));
        Instant now = calendar.now();
        made.send(
                access.principal().accountId(),
                now,
                now.plus(Duration.ofDays(assignments.ruleOf(today).invitationDays)));
        invitations.persist(made);
        return saved(made, Action.CREATE_INVITATION, code.text());
    }

    @Transactional
    InvitationView withdraw(UUID invitationId, IfMatch seen) {
        Invitation found = invitations.findByIdOptional(invitationId).orElseThrow(InvitationService::unknown);
        access.require(Action.WITHDRAW_INVITATION, found.organizationId);
        IfMatch.require(seen, found.version);
        found.withdraw(calendar.now());
        return saved(found, Action.WITHDRAW_INVITATION, null);
    }

    /** Links the sign-in of this request to the invited person. A code that does not work never says why. */
    @Transactional
    AcceptedInvitationView accept(AcceptInvitationRequest request) {
        if (!currentUser.isPerson()) {
            throw Problem.of(ProblemType.NOT_ALLOWED, "A machine is nobody's sign-in.");
        }
        if (accounts.hasSubject(currentUser.subject())) {
            throw Problem.of(ProblemType.ACCOUNT_EXISTS);
        }
        Invitation invitation = invitations
                .findByCodeForChange(new InvitationCode(request.code()).digest())
                .filter(this::isUsable)
                .orElseThrow(() -> Problem.of(ProblemType.INVITATION_NOT_VALID));
        cache.forgetAll();
        if (invitation.memberId != null && accounts.hasMember(invitation.memberId)) {
            throw Problem.of(ProblemType.INVITATION_NOT_VALID);
        }
        Account account = new Account(
                currentUser.subject(), AccountKind.PERSON, invitation.memberId, invitation.displayName, false);
        accounts.persistAndFlush(account);
        currentUser.linked(new Principal(account.id, account.memberId, account.displayName, List.of()));
        invitation.accept(account.id, calendar.now());
        invitations.flush();
        changed.fire(new RightsChanged(
                Action.ACCEPT_INVITATION, OBJECT, invitation.id, invitation.organizationId, invitation.version));
        keeper.give(role(invitation, account.id), invitation.invitedBy, Action.ACCEPT_INVITATION);
        return new AcceptedInvitationView(
                account.id,
                account.displayName,
                invitation.role,
                invitation.organizationId,
                access.organizationName(invitation.organizationId));
    }

    private RoleAssignment role(Invitation invitation, UUID accountId) {
        return new RoleAssignment(
                accountId,
                invitation.role,
                invitation.organizationId,
                calendar.today(),
                invitation.roleValidTo,
                invitation.reason);
    }

    private boolean isUsable(Invitation invitation) {
        boolean roleLeft = invitation.roleValidTo == null || !invitation.roleValidTo.isBefore(calendar.today());
        return roleLeft && invitation.state(calendar.now()) == InvitationState.OPEN;
    }

    /** A role of a cell goes to its members; another to members of whatever the caller administers. */
    private String invitee(CreateInvitationRequest request) {
        if (request.memberId() == null) {
            return CleanText.normalize(request.displayName());
        }
        boolean cell =
                hierarchy.level(request.organizationId()) == OrgLevel.CELL && request.role() != Role.COMMITTEE_MEMBER;
        Person person = people.person(request.memberId())
                .filter(found -> cell
                        ? found.cellId().equals(request.organizationId())
                        : access.allows(Action.CREATE_INVITATION, found.cellId()))
                .orElseThrow(() -> Problem.of(ProblemType.MEMBER_NOT_IN_CELL));
        if (accounts.hasMember(request.memberId())) {
            throw Problem.of(ProblemType.ACCOUNT_EXISTS);
        }
        return person.name();
    }

    private InvitationView saved(Invitation invitation, Action action, String code) {
        invitations.flush();
        changed.fire(new RightsChanged(action, OBJECT, invitation.id, invitation.organizationId, invitation.version));
        return view(invitations.findWithSender(invitation.id).orElseThrow(), code);
    }

    private InvitationView view(InvitationRow row, String code) {
        InvitationState state = row.invitation().state(calendar.now());
        Stream<Action> possible =
                state == InvitationState.OPEN ? Stream.of(Action.WITHDRAW_INVITATION) : Stream.empty();
        UUID organizationId = row.invitation().organizationId;
        return InvitationView.of(
                row, code, state, access.organizationName(organizationId), access.allowed(organizationId, possible));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
