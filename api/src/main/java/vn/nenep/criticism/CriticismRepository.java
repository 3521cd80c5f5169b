package vn.nenep.criticism;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class CriticismRepository implements PanacheRepositoryBase<CriticismRecord, UUID> {

    /** The latest first. By office within the scope, or because one is subject or author. */
    List<CriticismRecord> list(OrgScope scope, UUID reader, CriticismFilter filter, PageRequest page) {
        ListQuery<CriticismRecord> query = ListQuery.of(CriticismRecord.class, "CriticismRecord c")
                .where("c.subjectId = :reader or c.authorId = :reader or " + OrgScope.within("c.organizationId"))
                .with("roots", scope.roots())
                .with("reader", reader)
                .whereGiven("c.meetingId = :meeting", "meeting", filter.meetingId)
                .whereGiven(
                        "c.id < :before",
                        "before",
                        page.after(1).map(token -> token.uuid(0)).orElse(null));
        if (filter.aboutMe.isSet()) {
            query.where("c.subjectId = :reader");
        }
        return query.list(getEntityManager()::createQuery, "c.id desc", page.rows());
    }

    Optional<CriticismRecord> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
