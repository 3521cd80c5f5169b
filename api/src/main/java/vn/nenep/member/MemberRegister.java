package vn.nenep.member;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Principal;
import vn.nenep.member.MemberService.NewMember;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/**
 * How memberships begin, change and end, each with its way back. Keeps the history; asks for no rights and writes no audit:
 * whoever calls does.
 */
@ApplicationScoped
class MemberRegister {

    private final MemberRepository members;
    private final OrganizationService organizations;
    private final Access access;
    private final CellCalendar calendar;

    MemberRegister(MemberRepository members, OrganizationService organizations, Access access, CellCalendar calendar) {
        this.members = members;
        this.organizations = organizations;
        this.access = access;
        this.calendar = calendar;
    }

    PartyMember enroll(NewMember added) {
        MemberDetails details = added.details();
        MemberDays.requirePossible(details, calendar.today());
        MemberDays.requireChange(added.joinedOn(), details.admittedOn(), calendar.today());
        requireCell(added.cellId());
        PartyMember member = new PartyMember(added.cellId(), details);
        requireFreeCard(member);
        members.persist(member);
        members.learnName(member);
        members.add(
                new MemberCell(member.id, added.cellId(), added.joinedOn(), added.reason(), added.decisionNumber()));
        record(new MemberChange(member.id, MemberChangeKind.ENROLLED, added.joinedOn())
                .between(null, added.cellId())
                .because(added.reason(), added.decisionNumber()));
        return member;
    }

    void undoEnroll(PartyMember member) {
        members.cells(member.id).forEach(cell -> cell.voidedAt = calendar.now());
        members.forgetName(member);
        member.voided = true;
    }

    void transfer(PartyMember member, UUID toCellId, LocalDate on, String reason, String decisionNumber) {
        member.requireCurrent();
        requireOtherCell(member, toCellId);
        MemberCell left = members.latestCell(member.id);
        MemberDays.requireChange(on, left.validFrom, calendar.today());
        left.end(on.minusDays(1), member.position);
        // The end first: a member has one lasting membership at a time.
        members.flush();
        members.add(new MemberCell(member.id, toCellId, on, reason, decisionNumber));
        record(new MemberChange(member.id, MemberChangeKind.TRANSFERRED, on)
                .between(member.cellId, toCellId)
                .because(reason, decisionNumber));
        member.cellId = toCellId;
        member.position = Position.NONE;
    }

    void undoTransfer(PartyMember member, String reason) {
        member.requireCurrent();
        List<MemberCell> cells = members.cells(member.id);
        if (cells.size() < 2) {
            throw Problem.of(ProblemType.WRONG_STATE, "The member has not been transferred.");
        }
        MemberCell wrong = cells.get(0);
        MemberCell before = cells.get(1);
        wrong.voidedAt = calendar.now();
        members.flush();
        member.position = before.reopen();
        record(new MemberChange(member.id, MemberChangeKind.TRANSFER_UNDONE, wrong.validFrom)
                .between(wrong.cellId, before.cellId)
                .because(reason, null));
        member.cellId = before.cellId;
    }

    void leave(PartyMember member, LocalDate lastDay, LeaveKind kind, String reason, String decisionNumber) {
        MemberCell left = members.latestCell(member.id);
        MemberDays.requireChange(lastDay, left.validFrom, calendar.today());
        Position office = member.position;
        member.leave(lastDay, kind);
        left.end(lastDay, office);
        MemberChange change = new MemberChange(member.id, MemberChangeKind.LEFT, lastDay)
                .between(member.cellId, null)
                .because(reason, decisionNumber);
        change.leaveKind = kind;
        record(change);
    }

    void undoLeave(PartyMember member, String reason) {
        if (member.status != MemberStatus.LEFT) {
            throw Problem.of(ProblemType.WRONG_STATE, "The member has not left.");
        }
        requireFreeCard(member);
        LocalDate lastDay = member.leftOn;
        member.comeBack(members.latestCell(member.id).reopen());
        record(new MemberChange(member.id, MemberChangeKind.LEAVE_UNDONE, lastDay)
                .between(null, member.cellId)
                .because(reason, null));
    }

    /** Corrects what was entered wrongly; says what it was before. */
    MemberDetails correct(PartyMember member, MemberDetails details) {
        MemberDays.requirePossible(details, calendar.today());
        MemberDetails before = member.details();
        members.forgetName(member);
        member.take(details);
        requireFreeCard(member);
        members.learnName(member);
        List<String> corrected = member.differences(before);
        if (!corrected.isEmpty()) {
            MemberChange change = new MemberChange(member.id, MemberChangeKind.CORRECTED, calendar.today());
            change.corrected = String.join(",", corrected);
            change.formerName = before.fullName().equals(member.fullName) ? null : before.fullName();
            record(change);
        }
        return before;
    }

    /** Enters an exemption, a temporary transfer or a special duty that has no day in common with another. */
    void begin(PartyMember member, StandingPeriod period) {
        member.requireCurrent();
        LocalDate since = members.latestCell(member.id).validFrom;
        MemberDays.requirePeriod(period.days(), since, calendar.today());
        List<DaySpan> others =
                members.periodsOf(member.id).stream().map(StandingPeriod::days).toList();
        if (period.days().overlapsAny(others)) {
            throw Problem.of(ProblemType.STANDING_OVERLAP);
        }
        members.add(period);
        record(new MemberChange(member.id, StandingKind.of(period.standing).started, period.validFrom)
                .of(period)
                .because(period.reason, null));
    }

    /** Ends what lasts on that day or is still to come. */
    void end(PartyMember member, Standing standing, LocalDate lastDay, String reason) {
        LocalDate today = calendar.today();
        StandingPeriod period = members.periodsOf(member.id).stream()
                .filter(one -> one.standing == standing && one.lastsOrComes(today))
                .findFirst()
                .orElseThrow(() -> Problem.of(ProblemType.WRONG_STATE, "There is nothing to end."));
        MemberDays.requireEnd(lastDay, period.validTo, today);
        period.end(lastDay, reason);
        record(new MemberChange(member.id, StandingKind.of(standing).ended, lastDay)
                .of(period)
                .because(reason, null));
    }

    /** What a merger needs to move everybody at once. */
    MemberMovement movement(UUID fromCell, UUID toCell, LocalDate on, String reason) {
        return new MemberMovement(fromCell, toCell, on, reason, calendar.now(), whoIsAsking());
    }

    void record(MemberChange change) {
        members.add(change.recorded(calendar.now(), whoIsAsking()));
    }

    void requireOtherCell(PartyMember member, UUID cellId) {
        requireCell(cellId);
        if (member.cellId.equals(cellId)) {
            throw Problem.of(ProblemType.CELL_NOT_POSSIBLE, "The member is in this cell already.");
        }
    }

    void requireCell(UUID cellId) {
        if (!organizations.isCell(cellId)) {
            throw Problem.of(ProblemType.CELL_NOT_POSSIBLE, "Members belong to cells.");
        }
    }

    private void requireFreeCard(PartyMember member) {
        if (members.isCardTaken(member.cardNumber, member.id)) {
            throw Problem.of(ProblemType.CARD_NUMBER_TAKEN);
        }
    }

    /** Null where nobody signed in: while the synthetic province is made. */
    private Principal whoIsAsking() {
        if (!Arc.container().requestContext().isActive()) {
            return null;
        }
        try {
            return access.principal();
        } catch (HttpProblem nobody) {
            return null;
        }
    }
}
