package vn.nenep.notice;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

/** Every change asks for the attempt that it belongs to: who has lost a mail to another sender changes nothing. */
@ApplicationScoped
class MailRepository implements PanacheRepositoryBase<OutgoingMail, UUID> {

    private static final int PURGED_AT_ONCE = 1000;

    /** A mail with what it is about. */
    record Row(OutgoingMail mail, MeetingNotice notice) {}

    /** @param attempts so far */
    record Due(UUID id, int attempts) {}

    List<Due> due(Instant now, int most) {
        return getEntityManager()
                .createQuery("""
                        select id, attempts from OutgoingMail
                        where state = WAITING and nextAttemptAt <= :now order by nextAttemptAt, id
                        """, Due.class)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /** Empty when somebody else has it. */
    Optional<Row> claim(Due due, Instant nextAttemptAt) {
        int claimed = update(
                "attempts = attempts + 1, nextAttemptAt = ?3 where id = ?1 and attempts = ?2 and state = WAITING",
                due.id(),
                due.attempts(),
                nextAttemptAt);
        return claimed == 0 ? Optional.empty() : row(due.id());
    }

    void sent(OutgoingMail mail, Instant now) {
        update(
                "state = SENT, finishedAt = ?3, failure = null where id = ?1 and attempts = ?2 and state = WAITING",
                mail.id,
                mail.attempts,
                now);
    }

    void failed(OutgoingMail mail, String why) {
        update("failure = ?3 where id = ?1 and attempts = ?2 and state = WAITING", mail.id, mail.attempts, why);
    }

    void dead(OutgoingMail mail, String why, Instant now) {
        update(
                "state = DEAD, finishedAt = ?3, failure = ?4 where id = ?1 and attempts = ?2 and state = WAITING",
                mail.id,
                mail.attempts,
                now,
                why);
    }

    /** The latest first. */
    List<Row> list(OrgScope scope, MailFilter filter, PageRequest page) {
        return ListQuery.selecting(
                        Row.class, "select m, n from OutgoingMail m join MeetingNotice n on n.id = m.meetingNoticeId")
                .where(OrgScope.within("m.organizationId"), "roots", scope.roots())
                .whereGiven("m.state = :state", "state", filter.state)
                .whereGiven(
                        "m.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "m.id desc", page.rows());
    }

    /** Addresses are not kept longer than needed. Returns how many went. */
    int purge(Instant before) {
        List<UUID> old = getEntityManager()
                .createQuery("select id from OutgoingMail where state <> WAITING and finishedAt < :before", UUID.class)
                .setParameter("before", before)
                .setMaxResults(PURGED_AT_ONCE)
                .getResultList();
        return old.isEmpty() ? 0 : (int) delete("id in ?1", old);
    }

    private Optional<Row> row(UUID id) {
        return getEntityManager()
                .createQuery(
                        "select m, n from OutgoingMail m join MeetingNotice n on n.id = m.meetingNoticeId where m.id = :id",
                        Row.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }
}
