package vn.nenep.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

@ApplicationScoped
class RegistrationRepository implements PanacheRepositoryBase<ScheduleRegistration, UUID> {

    Optional<ScheduleRegistration> find(UUID organizationId, LocalDate month) {
        return find("organizationId = ?1 and month = ?2", organizationId, month).singleResultOptional();
    }

    Optional<ScheduleRegistration> findForChange(UUID organizationId, LocalDate month) {
        return find("organizationId = ?1 and month = ?2", organizationId, month)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    Map<UUID, ScheduleRegistration> of(Collection<UUID> cells, LocalDate month) {
        return cells.isEmpty()
                ? Map.of()
                : list("organizationId in ?1 and month = ?2", cells, month).stream()
                        .collect(Collectors.toMap(row -> row.organizationId, row -> row));
    }

    /** Those of cells below the committee that it has agreed to, in the order of time. */
    List<ScheduleRegistration> agreedBelow(UUID committeeId, LocalDate month) {
        return getEntityManager()
                .createQuery("""
                        from ScheduleRegistration r
                        where r.month = :month and r.state = AGREED and r.organizationId in
                          (select path.descendantId from OrganizationPath path where path.ancestorId = :committee)
                        order by r.plannedStart, r.id
                        """, ScheduleRegistration.class)
                .setParameter("month", month)
                .setParameter("committee", committeeId)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
    }

    List<ScheduleRegistration> inNotice(UUID noticeId) {
        return list("noticeId = ?1 order by plannedStart, id", noticeId);
    }

    void add(ScheduleNotice notice) {
        getEntityManager().persist(notice);
    }

    Optional<ScheduleNotice> findNotice(UUID noticeId) {
        return Optional.ofNullable(getEntityManager().find(ScheduleNotice.class, noticeId));
    }

    Map<UUID, String> noticeNumbers(Collection<UUID> notices) {
        return notices.isEmpty()
                ? Map.of()
                : getEntityManager()
                        .createQuery("select id, number from ScheduleNotice where id in :ids", Object[].class)
                        .setParameter("ids", notices)
                        .getResultList()
                        .stream()
                        .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }
}
