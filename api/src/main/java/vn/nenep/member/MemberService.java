package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.text.CleanText;
import vn.nenep.platform.time.CellCalendar;

/** The members of the cells and how they stand on a given day. */
@ApplicationScoped
public class MemberService {

    private final MemberRepository members;
    private final Access access;
    private final CellCalendar calendar;

    MemberService(MemberRepository members, Access access, CellCalendar calendar) {
        this.members = members;
        this.access = access;
        this.calendar = calendar;
    }

    Page<MemberView> list(MemberFilter filter, PageRequest page) {
        if (filter.organizationId != null) {
            access.require(Action.LIST_MEMBERS, filter.organizationId);
        }
        String folded = filter.q == null || filter.q.isBlank() ? null : CleanText.fold(filter.q);
        List<PartyMember> rows = members.list(access.scope(Action.LIST_MEMBERS), filter.organizationId, folded, page);
        Map<UUID, StandingPeriod> standings = standings(rows, calendar.today());
        return Page.of(
                rows,
                page,
                member -> MemberView.of(member, standings.get(member.id)),
                member -> PageToken.of(member.sortKey, member.id));
    }

    MemberView get(UUID memberId) {
        PartyMember member = members.findByIdOptional(memberId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(Action.GET_MEMBER, member.cellId);
        return MemberView.of(
                member, standings(List.of(member), calendar.today()).get(memberId));
    }

    /** The cell's roster on that day: its own members and guests by temporary transfer, in the order of names. */
    public List<RosterMember> roster(UUID cellId, LocalDate day) {
        List<PartyMember> own = members.ofCell(cellId);
        Map<UUID, StandingPeriod> standings = standings(own, day);
        List<RosterMember> roster = new ArrayList<>();
        for (PartyMember member : own) {
            StandingPeriod period = standings.get(member.id);
            roster.add(line(member, period == null ? Standing.ACTIVE : period.standing));
        }
        for (PartyMember guest : members.findAllById(members.guestsOf(cellId, day))) {
            roster.add(line(guest, Standing.TEMPORARILY_HERE));
        }
        return roster;
    }

    public boolean isInCell(UUID memberId, UUID cellId) {
        return members.findByIdOptional(memberId)
                .filter(member -> member.cellId.equals(cellId))
                .isPresent();
    }

    public Map<UUID, String> names(Collection<UUID> memberIds) {
        return members.names(memberIds);
    }

    /** Enters a member into a cell's roster and returns the id. */
    @Transactional
    public UUID add(NewMember added) {
        PartyMember member = new PartyMember(
                added.cellId(),
                added.fullName(),
                Position.valueOf(added.position()),
                added.admittedOn(),
                added.recognizedOn());
        members.persist(member);
        return member.id;
    }

    @Transactional
    public void addStanding(
            UUID memberId, Standing standing, String reason, UUID hostCellId, LocalDate from, LocalDate to) {
        members.add(new StandingPeriod(memberId, standing, reason, hostCellId, from, to));
    }

    /**
     * What {@link #add} needs.
     *
     * @param position by the names of the contract
     * @param recognizedOn null while probationary
     */
    public record NewMember(
            UUID cellId, String fullName, String position, LocalDate admittedOn, LocalDate recognizedOn) {}

    private static RosterMember line(PartyMember member, Standing standing) {
        return new RosterMember(member.id, member.fullName, member.sortKey, member.category, standing);
    }

    private Map<UUID, StandingPeriod> standings(List<PartyMember> of, LocalDate day) {
        List<UUID> ids = of.stream().map(member -> member.id).toList();
        return members.periodsOf(ids, day).stream()
                .collect(Collectors.toMap(period -> period.memberId, Function.identity(), (first, later) -> later));
    }
}
