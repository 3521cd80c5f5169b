package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.access.PeopleDirectory;
import vn.nenep.organization.OrganizationMerged;
import vn.nenep.organization.OrganizationSplit;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The members of the cells and how they stand on a given day. */
@ApplicationScoped
public class MemberService implements PeopleDirectory {

    private final MemberRepository members;
    private final MemberListRepository lists;
    private final MemberMergeRepository merges;
    private final MemberRegister register;
    private final MemberViews views;
    private final Access access;
    private final CellCalendar calendar;

    MemberService(
            MemberRepository members,
            MemberListRepository lists,
            MemberMergeRepository merges,
            MemberRegister register,
            MemberViews views,
            Access access,
            CellCalendar calendar) {
        this.members = members;
        this.lists = lists;
        this.merges = merges;
        this.register = register;
        this.views = views;
        this.access = access;
        this.calendar = calendar;
    }

    Page<MemberView> list(MemberFilter filter, PageRequest page) {
        if (filter.organizationId != null) {
            access.require(Action.LIST_MEMBERS, filter.organizationId);
        }
        // Whoever may list an organisation's members may list those of everything below it.
        OrgScope scope = filter.organizationId == null
                ? access.scope(Action.LIST_MEMBERS)
                : new OrgScope(Set.of(filter.organizationId));
        return Page.of(
                lists.list(scope, filter, calendar.today(), page),
                page,
                views.ofList()::line,
                line -> PageToken.of(line.member().sortKey, line.member().id));
    }

    MemberView get(UUID memberId) {
        PartyMember member = members.findShown(memberId).orElseThrow(MemberService::unknown);
        access.requirePersonally(Action.GET_MEMBER, member.cellId, Set.of(member.id));
        return views.whole(member);
    }

    /**
     * The cell's roster on that day: its own members and guests by temporary transfer, each in the order of names, with the
     * category and the standing that they had then.
     */
    public List<RosterMember> roster(UUID cellId, LocalDate day) {
        List<PartyMember> own = members.ofCell(cellId, day);
        Map<UUID, StandingPeriod> standings = standings(own, day);
        List<RosterMember> roster = new ArrayList<>();
        for (PartyMember member : own) {
            StandingPeriod period = standings.get(member.id);
            // Somebody who was a guest here and now belongs here is simply here.
            boolean active = period == null || cellId.equals(period.hostCellId);
            roster.add(line(member, active ? Standing.ACTIVE : period.standing, day));
        }
        for (PartyMember guest : members.guestsOf(cellId, day)) {
            roster.add(line(guest, Standing.TEMPORARILY_HERE, day));
        }
        return roster;
    }

    /** Empty for who is not known. The caller has checked the rights. */
    public Optional<Belonging> belonging(UUID memberId) {
        return members.findShown(memberId)
                .map(member -> new Belonging(
                        members.cells(memberId).stream()
                                .map(cell -> new Belonging.Stay(cell.cellId, cell.validFrom, cell.validTo))
                                .toList(),
                        members.periodsOf(memberId).stream()
                                .map(period -> new Belonging.Period(
                                        period.standing, period.hostCellId, period.validFrom, period.validTo))
                                .toList()));
    }

    /** Of those who have one. Only to write to them: the caller shows them to nobody. */
    public Map<UUID, String> emails(Collection<UUID> memberIds) {
        return members.emails(memberIds);
    }

    public boolean isInCell(UUID memberId, UUID cellId) {
        return members.findShown(memberId)
                .filter(member -> member.cellId.equals(cellId) && member.status == MemberStatus.CURRENT)
                .isPresent();
    }

    /** Whether all of them are current members of the cell. */
    public boolean areInCell(Set<UUID> memberIds, UUID cellId) {
        return memberIds.isEmpty() || members.countInCell(memberIds, cellId) == memberIds.size();
    }

    @Override
    public Optional<Person> person(UUID memberId) {
        return members.findByIdOptional(memberId)
                .filter(member -> member.status == MemberStatus.CURRENT)
                .map(member -> new Person(member.fullName, member.cellId));
    }

    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return members.names(memberIds);
    }

    /** The current members of everything in the scope, in the order of names. */
    public List<RosterEntry> entries(OrgScope scope) {
        return scope.roots().isEmpty() ? List.of() : members.entries(scope);
    }

    /** The current members of these cells, in the order of names. */
    public List<RosterEntry> entries(Collection<UUID> cellIds) {
        return cellIds.isEmpty() ? List.of() : members.entries(cellIds);
    }

    /** Those of these members who are current, in the order of names. */
    public List<RosterEntry> entriesOf(Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? List.of() : members.entriesOf(memberIds);
    }

    /** By id: to see whether somebody changed a member in between. Whoever has left has one, too. */
    public Map<UUID, Long> versions(Collection<UUID> memberIds) {
        return memberIds.isEmpty() ? Map.of() : members.versions(memberIds);
    }

    /** As they are now: what {@link #correct} takes back. 404 when unknown. */
    @Transactional
    public MemberDetails details(UUID memberId) {
        return members.findShown(memberId).orElseThrow(MemberService::unknown).details();
    }

    /** As {@link #enroll}. */
    @Transactional
    public UUID add(NewMember added) {
        return enroll(added);
    }

    /**
     * Enters a member into a cell's roster and returns the id. The caller has checked the rights and writes the audit, here
     * and below. Problems: {@code day-not-possible}, {@code cell-not-possible}, {@code card-number-taken}.
     */
    @Transactional
    public UUID enroll(NewMember added) {
        return register.enroll(added).id;
    }

    /** Takes an enrolment back: the member is kept and never shown again. */
    @Transactional
    public void undoEnroll(UUID memberId) {
        register.undoEnroll(forChange(memberId));
    }

    /**
     * Moves the membership; the office in the old cell ends.
     *
     * @param on first day in the new cell: today or earlier, not before the first day in the old one
     */
    @Transactional
    public void transfer(UUID memberId, UUID toCellId, LocalDate on, String reason) {
        register.transfer(forChange(memberId), toCellId, on, reason, null);
    }

    /** Takes the last transfer back, office included. */
    @Transactional
    public void undoTransfer(UUID memberId, String reason) {
        register.undoTransfer(forChange(memberId), reason);
    }

    /**
     * Ends the membership.
     *
     * @param on last day on the roster: today or earlier
     */
    @Transactional
    public void leave(UUID memberId, LocalDate on, LeaveKind kind, String reason) {
        register.leave(forChange(memberId), on, kind, reason, null);
    }

    /** Takes a leave back, office included. */
    @Transactional
    public void undoLeave(UUID memberId, String reason) {
        register.undoLeave(forChange(memberId), reason);
    }

    /** Replaces what is known of the person; returns what it was before, for the way back. */
    @Transactional
    public MemberDetails correct(UUID memberId, MemberDetails details) {
        return register.correct(forChange(memberId), details);
    }

    /**
     * Moves all current members of a cell to another, in a few statements whatever their number: for mergers. Offices in the
     * old cell end. Returns how many moved.
     *
     * @param on first day in the new cell; whoever came to the old one later moves on the day of coming
     */
    @Transactional
    public int transferAll(UUID fromCell, UUID toCell, LocalDate on, String reason) {
        register.requireCell(toCell);
        return merges.transferAll(register.movement(fromCell, toCell, on, reason));
    }

    @Transactional
    public void addStanding(
            UUID memberId, Standing standing, String reason, UUID hostCellId, LocalDate from, LocalDate to) {
        StandingPeriod period =
                new StandingPeriod(memberId, standing, reason, new DaySpan(from, to)).at(hostCellId, null);
        register.begin(members.findForChange(memberId).orElseThrow(MemberService::unknown), period);
    }

    /**
     * What {@link #enroll} needs.
     *
     * @param joinedOn first day in this cell: the day of admission, or of arrival
     * @param reason may be null
     * @param decisionNumber of the decision by which they came; may be null
     */
    public record NewMember(
            UUID cellId, LocalDate joinedOn, MemberDetails details, String reason, String decisionNumber) {

        /** Somebody who has been in the cell since admission. */
        public NewMember(UUID cellId, String fullName, String position, LocalDate admittedOn, LocalDate recognizedOn) {
            this(
                    cellId,
                    admittedOn,
                    new MemberDetails(
                            fullName, null, null, null, null, Position.valueOf(position), admittedOn, recognizedOn),
                    null,
                    null);
        }
    }

    /** Whoever belongs to the merged cell belongs to the other one from that day on. */
    void follow(@Observes OrganizationMerged merger) {
        merges.transferAll(register.movement(merger.sourceId(), merger.targetId(), merger.day(), merger.reason()));
    }

    void follow(@Observes OrganizationSplit split) {
        for (UUID memberId : split.memberIds()) {
            PartyMember leaving = members.findForChange(memberId)
                    .filter(member -> member.cellId.equals(split.sourceId()))
                    .orElseThrow(() -> Problem.of(
                            ProblemType.MEMBER_NOT_IN_CELL, "Only members of the cell come into the new one."));
            register.transfer(leaving, split.newId(), split.day(), split.reason(), null);
        }
    }

    private PartyMember forChange(UUID memberId) {
        return members.findForChange(memberId).orElseThrow(MemberService::unknown);
    }

    private static RosterMember line(PartyMember member, Standing standing, LocalDate day) {
        Position here = standing == Standing.TEMPORARILY_HERE ? Position.NONE : member.position;
        return new RosterMember(member.id, member.fullName, member.sortKey, member.categoryOn(day), standing, here);
    }

    private Map<UUID, StandingPeriod> standings(List<PartyMember> of, LocalDate day) {
        List<UUID> ids = of.stream().map(member -> member.id).toList();
        return members.periodsOf(ids, day).stream()
                .collect(Collectors.toMap(period -> period.memberId, Function.identity(), (first, later) -> later));
    }

    static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
