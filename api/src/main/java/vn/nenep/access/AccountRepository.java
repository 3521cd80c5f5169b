package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class AccountRepository implements PanacheRepositoryBase<Account, UUID> {

    /** Account and roles in one query. */
    Optional<Principal> findBySubject(String subject) {
        List<Object[]> rows = getEntityManager()
                .createQuery("""
                        select a, r from Account a left join RoleAssignment r on r.accountId = a.id
                        where a.subject = :subject order by r.id
                        """, Object[].class)
                .setParameter("subject", subject)
                .getResultList();
        return rows.stream().findFirst().map(first -> principal((Account) first[0], rows));
    }

    private static Principal principal(Account account, List<Object[]> rows) {
        List<Grant> grants = rows.stream()
                .map(row -> (RoleAssignment) row[1])
                .filter(Objects::nonNull)
                .map(RoleAssignment::toGrant)
                .toList();
        return new Principal(account.id, account.memberId, account.displayName, grants);
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
