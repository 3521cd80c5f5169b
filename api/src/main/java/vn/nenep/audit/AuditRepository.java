package vn.nenep.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail.Reading;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    List<AuditEntry> list(OrgScope scope, AuditFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from AuditEntry e where (:objectId is null or e.objectId = :objectId) and e.sequence < :before and "
                                + OrgScope.within("e.organizationId") + " order by e.sequence desc",
                        AuditEntry.class)
                .setParameter("objectId", filter.objectId)
                .setParameter(
                        "before", page.after(1).map(token -> token.number(0)).orElse(Long.MAX_VALUE))
                .setParameter("roots", scope.roots())
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
