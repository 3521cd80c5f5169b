package vn.nenep.member;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;

/** Changes of single members, with the rights of whoever asks. */
@ApplicationScoped
class MembershipService {

    private static final String OBJECT = "member";

    private final MemberRepository members;
    private final MemberRegister register;
    private final MemberViews views;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    MembershipService(
            MemberRepository members,
            MemberRegister register,
            MemberViews views,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.members = members;
        this.register = register;
        this.views = views;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Transactional
    MemberView create(CreateMemberRequest request) {
        access.require(Action.CREATE_MEMBER, request.cellId());
        PartyMember member = register.enroll(request.toNewMember());
        members.flush();
        audit.changed(Action.CREATE_MEMBER, OBJECT, member.id, member.cellId, member.version);
        return views.whole(member);
    }

    @Transactional
    MemberView update(UUID memberId, IfMatch seen, UpdateMemberRequest request) {
        return change(memberId, Action.UPDATE_MEMBER, seen, member -> {
            member.requireCurrent();
            register.correct(member, request.details());
        });
    }

    @Transactional
    MemberView transfer(UUID memberId, IfMatch seen, TransferMemberRequest request) {
        return change(memberId, Action.TRANSFER_MEMBER, seen, member -> {
            access.require(Action.TRANSFER_MEMBER, request.toCellId());
            register.transfer(member, request.toCellId(), request.on(), request.reason(), request.decisionNumber());
        });
    }

    @Transactional
    MemberView leave(UUID memberId, IfMatch seen, EndMembershipRequest request) {
        return change(
                memberId,
                Action.END_MEMBERSHIP,
                seen,
                member -> register.leave(
                        member, request.day(), request.kind(), request.reason(), request.decisionNumber()));
    }

    @Transactional
    MemberView startTemporaryTransfer(UUID memberId, IfMatch seen, StartTemporaryTransferRequest request) {
        return change(memberId, Action.START_TEMPORARY_TRANSFER, seen, member -> {
            if (request.hostCellId() != null) {
                // Whoever sees nothing of the host names it in words.
                access.require(Action.GET_MEMBER, request.hostCellId());
                register.requireOtherCell(member, request.hostCellId());
            }
            register.begin(
                    member,
                    new StandingPeriod(
                                    member.id,
                                    Standing.TEMPORARILY_AWAY,
                                    request.reason(),
                                    new DaySpan(request.from(), request.to()))
                            .at(request.hostCellId(), request.hostCellId() == null ? request.hostName() : null));
        });
    }

    @Transactional
    MemberView grantExemption(UUID memberId, IfMatch seen, GrantExemptionRequest request) {
        return change(memberId, Action.GRANT_EXEMPTION, seen, member -> {
            MemberDays.requireDecision(request.decidedOn(), request.reportedOn(), calendar.today());
            register.begin(
                    member,
                    new StandingPeriod(
                                    member.id,
                                    Standing.EXEMPT,
                                    request.reason(),
                                    new DaySpan(request.from(), request.to()))
                            .decided(request.decidedOn(), request.reportedOn()));
        });
    }

    @Transactional
    MemberView startSpecialDuty(UUID memberId, IfMatch seen, StartSpecialDutyRequest request) {
        return change(
                memberId,
                Action.START_SPECIAL_DUTY,
                seen,
                member -> register.begin(
                        member,
                        new StandingPeriod(
                                member.id,
                                Standing.SPECIAL_DUTY,
                                request.reason(),
                                new DaySpan(request.from(), request.to()))));
    }

    /** Ends the exemption, the temporary transfer or the special duty. */
    @Transactional
    MemberView end(StandingKind kind, UUID memberId, IfMatch seen, EndStandingRequest request) {
        return change(
                memberId,
                kind.end,
                seen,
                member -> register.end(member, kind.standing, request.day(), request.reason()));
    }

    Page<MemberChangeView> history(UUID memberId, PageRequest page) {
        PartyMember member = members.findShown(memberId).orElseThrow(MemberService::unknown);
        access.requirePersonally(Action.GET_MEMBER_HISTORY, member.cellId, Set.of(member.id));
        List<MemberChange> rows = members.changes(memberId, page);
        return Page.of(
                rows,
                page,
                change -> MemberChangeView.of(change, access::organizationName),
                change -> PageToken.of(change.recordedAt, change.id));
    }

    private MemberView change(UUID memberId, Action action, IfMatch seen, Consumer<PartyMember> change) {
        PartyMember member = members.findForChange(memberId).orElseThrow(MemberService::unknown);
        access.require(action, member.cellId);
        IfMatch.require(seen, member.version);
        UUID cellBefore = member.cellId;
        change.accept(member);
        members.raiseVersion(member);
        members.flush();
        audit.changed(action, OBJECT, member.id, cellBefore, member.version);
        return views.whole(member);
    }
}
