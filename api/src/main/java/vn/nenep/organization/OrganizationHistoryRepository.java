package vn.nenep.organization;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

@ApplicationScoped
class OrganizationHistoryRepository implements PanacheRepositoryBase<OrganizationChange, UUID> {

    /** The latest first. */
    List<OrganizationChange> list(UUID organizationId, PageRequest page) {
        PageToken after = page.after(1).orElse(null);
        return getEntityManager()
                .createQuery("""
                        from OrganizationChange where organizationId = :organization and (:id is null or id < :id)
                        order by id desc
                        """, OrganizationChange.class)
                .setParameter("organization", organizationId)
                .setParameter("id", after == null ? null : after.uuid(0))
                .setMaxResults(page.rows())
                .getResultList();
    }
}
