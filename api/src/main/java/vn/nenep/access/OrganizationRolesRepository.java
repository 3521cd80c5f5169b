package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class OrganizationRolesRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {

    Map<Role, Long> countFrom(LocalDate day, Collection<UUID> organizationIds) {
        return getEntityManager()
                .createQuery("""
                        select r.role, count(*) from RoleAssignment r
                        where r.organizationId in :organizations and (r.validTo is null or r.validTo >= :day)
                        group by r.role
                        """, Object[].class)
                .setParameter("organizations", organizationIds)
                .setParameter("day", day)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (Role) row[0], row -> (Long) row[1]));
    }

    List<RoleAssignment> from(LocalDate day, UUID organizationId) {
        return list("organizationId = ?1 and (validTo is null or validTo >= ?2) order by id", organizationId, day);
    }
}
