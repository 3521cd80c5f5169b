package vn.nenep.criticism;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;

@ApplicationScoped
class CriticismRepository implements PanacheRepositoryBase<CriticismRecord, UUID> {

    /** The latest first. By office within the scope, or because one is subject or author. */
    List<CriticismRecord> list(OrgScope scope, UUID reader, CriticismFilter filter, PageRequest page) {
        return getEntityManager()
                .createQuery(
                        "from CriticismRecord c where (c.subjectId = :reader or c.authorId = :reader or "
                                + OrgScope.within("c.organizationId")
                                + """
                                )
                                   and (:meeting is null or c.meetingId = :meeting)
                                   and (:aboutMe = false or c.subjectId = :reader)
                                   and (:before is null or c.id < :before)
                                order by c.id desc
                                """,
                        CriticismRecord.class)
                .setParameter("roots", scope.roots())
                .setParameter("reader", reader)
                .setParameter("meeting", filter.meetingId)
                .setParameter("aboutMe", filter.aboutMe.isSet())
                .setParameter(
                        "before", page.after(1).map(token -> token.uuid(0)).orElse(null))
                .setMaxResults(page.rows())
                .getResultList();
    }

    Optional<CriticismRecord> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
