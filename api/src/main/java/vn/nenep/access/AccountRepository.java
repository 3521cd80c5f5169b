package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Account and roles in one query. */
    Optional<Principal> findBySubject(String subject) {
        List<Object[]> rows = getEntityManager()
                .createQuery("""
                        select a, r from Account a left join RoleAssignment r on r.accountId = a.id
                        where a.subject = :subject and a.endedAt is null order by r.id
                        """, Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().findFirst().map(first -> principal((Account) first[0], rows));
    }

    Optional<Principal> findPrincipal(UUID accountId) {
        return findByIdOptional(accountId).flatMap(account -> findBySubject(account.subject));
    }

    private static Principal principal(Account account, List<Object[]> rows) {
        List<Grant> grants = rows.stream()
                .map(row -> (RoleAssignment) row[1])
                .filter(Objects::nonNull)
                .map(RoleAssignment::toGrant)
                .toList();
        return new Principal(account.id, account.memberId, account.displayName, grants);
    }

    /** Values and no entities: as the database has them now, whatever this transaction has read before. */
    List<Grant> grantsOf(String subject) {
        return getEntityManager()
                .createQuery("""
                        select r.id, r.role, r.organizationId, r.validFrom, r.validTo
                        from Account a join RoleAssignment r on r.accountId = a.id
                        where a.subject = :subject and a.endedAt is null order by r.id
                        """, Grant.class)
                .setParameter("subject", subject)
                .getResultList();
    }

    /** Those that hold or held a role in this scope, the latest first. */
    List<Account> list(OrgScope scope, AccountFilter filter, PageRequest page) {
        ListQuery<Account> query = ListQuery.of(Account.class, "Account a")
                .where(
                        "exists (select 1 from RoleAssignment r where r.accountId = a.id and "
                                + OrgScope.within("r.organizationId") + ")",
                        "roots",
                        scope.roots())
                .whereGiven("a.displayName like :name escape '!'", "name", filter.name())
                .whereGiven(
                        "a.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null));
        if (!filter.ended.isSet()) {
            query.where("a.endedAt is null");
        }
        return query.list(getEntityManager()::createQuery, "a.id desc", page.rows());
    }

    boolean hasSubject(String subject) {
        return count("subject", subject) > 0;
    }

    /** Whether somebody signs in as this member already. */
    boolean hasMember(UUID memberId) {
        return count("memberId = ?1 and endedAt is null", memberId) > 0;
    }

    Map<UUID, UUID> ofMembers(Collection<UUID> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery(
                        "select memberId, id from Account where memberId in :members and endedAt is null order by id",
                        Object[].class)
                .setParameter("members", memberIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1], (first, later) -> later));
    }

    /** Touches the row once a day, and not its version. */
    void used(UUID accountId, LocalDate day) {
        getEntityManager()
                .createQuery(
                        "update Account set lastUsedOn = :day where id = :id and (lastUsedOn is null or lastUsedOn < :day)")
                .setParameter("day", day)
                .setParameter("id", accountId)
                .executeUpdate();
    }

    /** Runs with every request. */
    long generation() {
        return getEntityManager()
                .createQuery("select generation from RightsGeneration where id = :id", Long.class)
                .setParameter("id", RightsGeneration.ONLY)
                .getSingleResult();
    }

    void beginGeneration() {
        getEntityManager()
                .createQuery("update RightsGeneration set generation = generation + 1 where id = :id")
                .setParameter("id", RightsGeneration.ONLY)
                .executeUpdate();
    }

    void add(RoleAssignment assignment) {
        getEntityManager().persist(assignment);
    }

    long countAssignments(Role role) {
        return getEntityManager()
                .createQuery("select count(*) from RoleAssignment where role = :role", Long.class)
                .setParameter("role", role)
                .getSingleResult();
    }

    long countDemo() {
        return count("demo", true);
    }
}
