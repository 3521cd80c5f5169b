package vn.nenep.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail.Reading;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    /** The latest first. */
    List<AuditEntry> list(OrgScope scope, AuditFilter filter, PageRequest page) {
        ListQuery<AuditEntry> query = ListQuery.of(AuditEntry.class, "AuditEntry e")
                .where(OrgScope.within("e.organizationId"), "roots", scope.roots())
                .whereGiven("e.objectId = :object", "object", filter.objectId)
                .whereGiven("e.objectType = :type", "type", filter.objectType)
                .whereGiven("e.accountId = :account", "account", filter.accountId)
                .whereGiven(
                        "e.accountId in (select a.id from Account a where a.memberId = :member)",
                        "member",
                        filter.memberId)
                .whereGiven("e.organizationId = :organization", "organization", filter.organizationId)
                .whereGiven("e.occurredAt >= :from", "from", filter.from)
                .whereGiven("e.occurredAt < :to", "to", filter.to);
        page.after(2)
                .ifPresent(after -> query.where(
                                "e.occurredAt <= :time and (e.occurredAt < :time or e.sequence < :sequence)")
                        .with("time", after.instant(0))
                        .with("sequence", after.number(1)));
        return query.list(getEntityManager()::createQuery, "e.occurredAt desc, e.sequence desc", page.rows());
    }

    List<Reading> readings(String action, UUID objectId) {
        return getEntityManager()
                .createQuery("""
                        select e.actorName, max(e.occurredAt) from AuditEntry e
                        where e.objectId = :objectId and e.action = :action
                        group by e.accountId, e.actorName
                        order by max(e.occurredAt) desc
                        """, Reading.class)
                .setParameter("objectId", objectId)
                .setParameter("action", action)
                .getResultList();
    }
}
