package vn.nenep.document;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<DocumentTemplate, UUID> {

    /** The latest first. Their content is read only when somebody asks for it. */
    List<DocumentTemplate> list(UUID organizationId, PageRequest page) {
        return ListQuery.of(DocumentTemplate.class, "DocumentTemplate t")
                .where("t.organizationId = :organization", "organization", organizationId)
                .whereGiven(
                        "t.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null))
                .list(getEntityManager()::createQuery, "t.id desc", page.rows());
    }

    /** What is used at one of these organisations. */
    List<InUse> inUse(Collection<UUID> organizationIds, DocumentKind kind) {
        return getEntityManager()
                .createQuery("""
                        select t.id, t.organizationId from DocumentTemplate t
                        where t.organizationId in :organizations and t.kind = :kind and t.withdrawnAt is null
                        order by t.id desc
                        """, InUse.class)
                .setParameter("organizations", organizationIds)
                .setParameter("kind", kind)
                .getResultList();
    }

    record InUse(UUID id, UUID organizationId) {}

    Optional<DocumentTemplate> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
