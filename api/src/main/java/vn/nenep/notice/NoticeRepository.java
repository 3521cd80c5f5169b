package vn.nenep.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

/** What each account was told: every query is of one account. */
@ApplicationScoped
class NoticeRepository implements PanacheRepositoryBase<Notice, UUID> {

    /** A notice with what it is about. */
    record Row(Notice notice, MeetingNotice told) {}

    /** The latest first. */
    List<Row> list(UUID accountId, boolean onlyUnread, PageRequest page) {
        ListQuery<Row> query = ListQuery.selecting(
                        Row.class, "select n, m from Notice n join MeetingNotice m on m.id = n.meetingNoticeId")
                .where("n.accountId = :account", "account", accountId)
                .whereGiven(
                        "n.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null));
        if (onlyUnread) {
            query.where("n.readAt is null");
        }
        return query.list(getEntityManager()::createQuery, "n.id desc", page.rows());
    }

    long countUnread(UUID accountId) {
        return count("accountId = ?1 and readAt is null", accountId);
    }

    boolean isOf(UUID accountId, UUID noticeId) {
        return count("accountId = ?1 and id = ?2", accountId, noticeId) > 0;
    }

    void markRead(UUID accountId, UUID upTo, Instant now) {
        update("readAt = ?3 where accountId = ?1 and id <= ?2 and readAt is null", accountId, upTo, now);
    }

    void add(MeetingNotice told) {
        getEntityManager().persist(told);
    }
}
