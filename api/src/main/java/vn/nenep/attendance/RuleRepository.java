package vn.nenep.attendance;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

@ApplicationScoped
class RuleRepository implements PanacheRepositoryBase<AttendanceRule, UUID> {

    boolean isBelowAny(UUID organizationId, List<UUID> ancestors) {
        return !ancestors.isEmpty()
                && getEntityManager()
                                .createQuery(
                                        "select count(*) from OrganizationPath where descendantId = :below"
                                                + " and ancestorId in :above",
                                        Long.class)
                                .setParameter("below", organizationId)
                                .setParameter("above", ancestors)
                                .getSingleResult()
                        > 0;
    }
}
