package vn.nenep.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail.Reading;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    List<AuditEntry> list(OrgScope scope, AuditFilter filter, PageRequest page) {
        PageToken after = page.after(2).orElse(null);
        return getEntityManager()
                .createQuery("from AuditEntry e where " + OrgScope.within("e.organizationId") + """
                                   and (:objectId is null or e.objectId = :objectId)
                                   and (:objectType is null or e.objectType = :objectType)
                                   and (:accountId is null or e.accountId = :accountId)
                                   and (:memberId is null
                                        or e.accountId in (select a.id from Account a where a.memberId = :memberId))
                                   and (:organizationId is null or e.organizationId = :organizationId)
                                   and (:from is null or e.occurredAt >= :from)
                                   and (:to is null or e.occurredAt < :to)
                                   and (:before is null
                                        or e.occurredAt <= :before and (e.occurredAt < :before or e.sequence < :row))
                                order by e.occurredAt desc, e.sequence desc
                                """, AuditEntry.class)
                .setParameter("roots", scope.roots())
                .setParameter("objectId", filter.objectId)
                .setParameter("objectType", filter.objectType)
                .setParameter("accountId", filter.accountId)
                .setParameter("memberId", filter.memberId)
                .setParameter("organizationId", filter.organizationId)
                .setParameter("from", filter.from)
                .setParameter("to", filter.to)
                .setParameter("before", after == null ? null : after.instant(0))
                .setParameter("row", after == null ? null : after.number(1))
                .setMaxResults(page.rows())
                .getResultList();
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
