package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class RoleAssignmentRepository implements PanacheRepositoryBase<RoleAssignment, UUID> {

    private static final String WITH_PEOPLE = """
            select r, a, giver.displayName, ender.displayName, delegator.displayName
            from RoleAssignment r join Account a on a.id = r.accountId
              left join Account giver on giver.id = r.givenBy
              left join Account ender on ender.id = r.endedBy
              left join RoleAssignment own on own.id = r.delegatedFrom
              left join Account delegator on delegator.id = own.accountId
            """;

    List<HeldRole> list(OrgScope scope, RoleAssignmentFilter filter, LocalDate today, PageRequest page) {
        ListQuery<HeldRole> query = ListQuery.selecting(HeldRole.class, WITH_PEOPLE)
                .where(OrgScope.within("r.organizationId"), "roots", scope.roots())
                .whereGiven("r.accountId = :account", "account", filter.accountId)
                .whereGiven("r.role = :role", "role", filter.role)
                .whereGiven(
                        "r.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null));
        if (filter.current.isSet()) {
            query.where("r.validFrom <= :today and (r.validTo is null or r.validTo >= :today)", "today", today);
        }
        if (filter.endsBy != null) {
            query.where("r.validTo >= :today and r.validTo <= :endsBy", "endsBy", filter.endsBy)
                    .with("today", today);
        }
        return query.list(getEntityManager()::createQuery, "r.id desc", page.rows());
    }

    Optional<HeldRole> findWithPeople(UUID id) {
        return getEntityManager()
                .createQuery(WITH_PEOPLE + " where r.id = :id", HeldRole.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    List<RoleAssignment> ofAccount(UUID accountId) {
        return list("accountId", accountId);
    }

    List<RoleAssignment> delegatedFrom(UUID assignmentId) {
        return list("delegatedFrom", assignmentId);
    }

    /** On exactly this organisation, of accounts that have not ended. */
    List<RoleAssignment> administratorsOf(UUID organizationId) {
        return list(
                "from RoleAssignment r join Account a on a.id = r.accountId and a.endedAt is null "
                        + "where r.organizationId = ?1 and r.role = ?2",
                organizationId,
                Role.ADMINISTRATOR);
    }

    AccessRule ruleOf(LocalDate day) {
        return getEntityManager()
                .createQuery("from AccessRule where validFrom <= :day order by validFrom desc", AccessRule.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }
}
