package vn.nenep.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.type.descriptor.java.UUIDJavaType;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail.Reading;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class AuditRepository implements PanacheRepositoryBase<AuditEntry, Long> {

    private static final String INSERT =
            "insert into audit_entry (occurred_at, account_id, actor_name, action, object_type, object_id,"
                    + " organization_id, object_version, request_id, granted_role)"
                    + " values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

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

    /** Many at once: the key that the database gives would make each of them a round trip of its own. */
    void add(List<AuditEntry> added) {
        getEntityManager().unwrap(Session.class).doWork(connection -> {
            try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
                for (AuditEntry entry : added) {
                    bind(insert, entry);
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }

    private static void bind(PreparedStatement insert, AuditEntry entry) throws SQLException {
        int i = 0;
        insert.setObject(++i, LocalDateTime.ofInstant(entry.occurredAt, ZoneOffset.UTC));
        insert.setBytes(++i, bytes(entry.accountId));
        insert.setString(++i, entry.actorName);
        insert.setString(++i, entry.action);
        insert.setString(++i, entry.objectType);
        insert.setBytes(++i, bytes(entry.objectId));
        insert.setBytes(++i, bytes(entry.organizationId));
        insert.setObject(++i, entry.objectVersion);
        insert.setString(++i, entry.requestId);
        insert.setString(++i, entry.grantedRole == null ? null : entry.grantedRole.name());
    }

    private static byte[] bytes(UUID id) {
        return id == null ? null : UUIDJavaType.ToBytesTransformer.INSTANCE.transform(id);
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
