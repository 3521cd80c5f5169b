package vn.nenep.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.AccountService;
import vn.nenep.meeting.Convened;
import vn.nenep.meeting.MeetingAnnounced;
import vn.nenep.meeting.MeetingCancelled;
import vn.nenep.meeting.MeetingChanged;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingPostponed;
import vn.nenep.meeting.MeetingService;
import vn.nenep.member.MemberService;
import vn.nenep.member.RosterMember;
import vn.nenep.member.Standing;
import vn.nenep.platform.time.CellCalendar;

/**
 * Tells everybody who is convened of what was announced or changed, in the transaction of the change: what is rolled back
 * is told to nobody. A mail is only written down here.
 */
@ApplicationScoped
class NoticeMaker {

    private final NoticeRepository notices;
    private final MailRepository mails;
    private final MailConfig config;
    private final MeetingService meetings;
    private final Convened called;
    private final MemberService members;
    private final AccountService accounts;
    private final CellCalendar calendar;

    NoticeMaker(
            NoticeRepository notices,
            MailRepository mails,
            MailConfig config,
            MeetingService meetings,
            Convened called,
            MemberService members,
            AccountService accounts,
            CellCalendar calendar) {
        this.notices = notices;
        this.mails = mails;
        this.config = config;
        this.meetings = meetings;
        this.called = called;
        this.members = members;
        this.accounts = accounts;
        this.calendar = calendar;
    }

    @Transactional(TxType.MANDATORY)
    void announced(@Observes MeetingAnnounced event) {
        tell(event.meetingId(), NoticeKind.ANNOUNCED);
    }

    @Transactional(TxType.MANDATORY)
    void changed(@Observes MeetingChanged event) {
        tell(event.meetingId(), NoticeKind.CHANGED);
    }

    @Transactional(TxType.MANDATORY)
    void postponed(@Observes MeetingPostponed event) {
        tell(event.meetingId(), NoticeKind.POSTPONED);
    }

    @Transactional(TxType.MANDATORY)
    void cancelled(@Observes MeetingCancelled event) {
        tell(event.meetingId(), NoticeKind.CANCELLED);
    }

    private void tell(UUID meetingId, NoticeKind kind) {
        MeetingFacts meeting = meetings.facts(meetingId);
        MeetingNotice told = new MeetingNotice(kind, meeting, calendar.now());
        notices.add(told);
        List<UUID> convened = convened(meeting);
        notices.persist(accounts.ofMembers(convened).values().stream()
                .map(account -> new Notice(told.id, account))
                .toList());
        if (config.isEnabled()) {
            mails.persist(members.emails(convened).entrySet().stream()
                    .map(address -> new OutgoingMail(told, address.getKey(), address.getValue()))
                    .toList());
        }
    }

    private List<UUID> convened(MeetingFacts meeting) {
        return called.to(meeting, calendar.dayOf(meeting.plannedStart())).stream()
                .filter(member ->
                        member.standing() == Standing.ACTIVE || member.standing() == Standing.TEMPORARILY_HERE)
                .map(RosterMember::memberId)
                .toList();
    }
}
