package vn.nenep.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.member.MemberService;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** One's own notices, which nobody else reads, and the mails as their administrator sees them. */
@ApplicationScoped
public class MeetingNotices {

    private final NoticeRepository notices;
    private final MailRepository mails;
    private final OrganizationService organizations;
    private final MemberService members;
    private final Access access;
    private final CellCalendar calendar;

    MeetingNotices(
            NoticeRepository notices,
            MailRepository mails,
            OrganizationService organizations,
            MemberService members,
            Access access,
            CellCalendar calendar) {
        this.notices = notices;
        this.mails = mails;
        this.organizations = organizations;
        this.members = members;
        this.access = access;
        this.calendar = calendar;
    }

    NoticePage list(boolean onlyUnread, PageRequest page) {
        UUID me = access.principal().accountId();
        List<NoticeRepository.Row> rows = notices.list(me, onlyUnread, page);
        Map<UUID, String> names = organizations.names(
                rows.stream().map(row -> row.told().organizationId).distinct().toList());
        Page<NoticeView> shown = Page.of(
                rows,
                page,
                row -> NoticeView.of(row, names.get(row.told().organizationId)),
                row -> PageToken.of(row.notice().id));
        return new NoticePage(shown.items(), shown.nextPageToken(), notices.countUnread(me));
    }

    /** A mark in one's own notices and no change of anything else: nothing to be written down. */
    @Transactional
    UnreadNoticesView markRead(MarkNoticesReadRequest request) {
        UUID me = access.principal().accountId();
        if (!notices.isOf(me, request.upTo())) {
            throw Problem.of(ProblemType.NOT_FOUND);
        }
        notices.markRead(me, request.upTo(), calendar.now());
        return new UnreadNoticesView(notices.countUnread(me));
    }

    Page<MailView> listMails(MailFilter filter, PageRequest page) {
        List<MailRepository.Row> rows =
                mails.list(access.requireScope(Action.LIST_OUTGOING_MAILS, filter.organizationId), filter, page);
        Map<UUID, String> names = organizations.names(
                rows.stream().map(row -> row.mail().organizationId).distinct().toList());
        Map<UUID, String> people = members.names(
                rows.stream().map(row -> row.mail().memberId).distinct().toList());
        return Page.of(rows, page, row -> MailView.of(row, names, people), row -> PageToken.of(row.mail().id));
    }
}
