package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.platform.time.CellCalendar;

/** A member as the caller may see one: who keeps no papers of the cell reads no card number and no contacts. */
@ApplicationScoped
class MemberViews {

    private static final Set<Action> ALWAYS = EnumSet.of(
            Action.GET_MEMBER_HISTORY,
            Action.UPDATE_MEMBER,
            Action.TRANSFER_MEMBER,
            Action.GRANT_EXEMPTION,
            Action.START_TEMPORARY_TRANSFER,
            Action.START_SPECIAL_DUTY,
            Action.END_MEMBERSHIP);

    private static final Set<Action> BEGINNINGS =
            EnumSet.of(Action.GRANT_EXEMPTION, Action.START_TEMPORARY_TRANSFER, Action.START_SPECIAL_DUTY);

    private final MemberRepository members;
    private final Access access;
    private final CellCalendar calendar;

    MemberViews(MemberRepository members, Access access, CellCalendar calendar) {
        this.members = members;
        this.access = access;
        this.calendar = calendar;
    }

    /** The same views for the lines of a list. */
    MemberViews ofList() {
        return new MemberViews(members, access.duringRequest(), calendar);
    }

    MemberView line(MemberLine line) {
        PartyMember member = line.member();
        return MemberView.of(
                member, access.organizationName(member.cellId), line.today(), readsPersonalData(member), null, null);
    }

    MemberView whole(PartyMember member) {
        LocalDate today = calendar.today();
        List<StandingPeriod> periods = members.periodsOf(member.id).stream()
                .filter(period -> period.lastsOrComes(today))
                .toList();
        MemberLine.Today now = periods.stream()
                .filter(period -> period.days().contains(today))
                .findFirst()
                .map(period -> new MemberLine.Today(period.standing, period.validFrom, period.validTo))
                .orElse(MemberLine.Today.ACTIVE);
        StandingPeriod coming = periods.stream()
                .filter(period -> period.validFrom.isAfter(today))
                .findFirst()
                .orElse(null);
        return MemberView.of(
                member,
                access.organizationName(member.cellId),
                now,
                readsPersonalData(member),
                coming,
                allowed(member, periods));
    }

    boolean readsPersonalData(PartyMember member) {
        return access.allowsPersonally(Action.GET_MEMBER_HISTORY, member.cellId, Set.of(member.id));
    }

    private List<String> allowed(PartyMember member, List<StandingPeriod> periods) {
        Set<Action> possible = EnumSet.of(Action.GET_MEMBER_HISTORY);
        if (member.status == MemberStatus.CURRENT) {
            possible.addAll(ALWAYS);
            for (StandingPeriod period : periods) {
                possible.add(StandingKind.of(period.standing).end);
                if (period.validTo == null && !period.validFrom.isAfter(calendar.today())) {
                    // Nothing can begin while this lasts without an end in sight.
                    possible.removeAll(BEGINNINGS);
                }
            }
        }
        List<String> allowed = access.allowed(member.cellId, possible.stream());
        String history = Action.GET_MEMBER_HISTORY.operationId();
        return allowed.contains(history) || !access.isMember(member.id) ? allowed : List.of(history);
    }
}
