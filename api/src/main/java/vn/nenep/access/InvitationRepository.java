package vn.nenep.access;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String WITH_SENDER =
            "select i, a.displayName from Invitation i join Account a on a.id = i.invitedBy where ";

    List<InvitationRow> list(OrgScope scope, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        WITH_SENDER + OrgScope.within("i.organizationId")
                                + " and (:before is null or i.id < :before) order by i.id desc",
                        InvitationRow.class)
                .setParameter("roots", scope.roots())
                .setParameter(
                        "before", page.after(1).map(token -> token.uuid(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    Optional<InvitationRow> findWithSender(UUID id) {
        return getEntityManager()
                .createQuery(WITH_SENDER + "i.id = :id", InvitationRow.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst();
    }

    /** Two who use the same code at once come one after the other. */
    Optional<Invitation> findByCodeForChange(byte[] hash) {
        return find("codeHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }
}
