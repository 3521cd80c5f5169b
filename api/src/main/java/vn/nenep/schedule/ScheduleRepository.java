package vn.nenep.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class ScheduleRepository implements PanacheRepositoryBase<MeetingSchedule, UUID> {

    private record SetThere(UUID organizationId, SchedulePeriod period) {}

    private record Above(UUID cellId, UUID organizationId) {}

    Optional<MeetingSchedule> findForChange(UUID organizationId) {
        return findByIdOptional(organizationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What each of these organisations has set; those that set nothing are missing. */
    Map<UUID, List<SchedulePeriod>> periods(Collection<UUID> organizationIds) {
        Map<UUID, List<SchedulePeriod>> periods = new HashMap<>();
        if (!organizationIds.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select s.organizationId, p from MeetingSchedule s join s.periods p
                            where s.organizationId in :ids
                            """, SetThere.class)
                    .setParameter("ids", organizationIds)
                    .getResultList()
                    .forEach(set -> periods.computeIfAbsent(set.organizationId, id -> new ArrayList<>())
                            .add(set.period));
        }
        return periods;
    }

    /** The open cells at and below an organisation, each with itself and everything above it today, the nearest first. */
    Map<UUID, List<UUID>> lineagesOfCellsWithin(UUID organizationId) {
        Map<UUID, List<UUID>> lineages = new LinkedHashMap<>();
        getEntityManager()
                .createQuery("""
                        select o.id, above.ancestorId
                        from OrganizationPath below, Organization o, OrganizationPath above
                        where below.ancestorId = :root and o.id = below.descendantId
                          and o.kind = CELL and o.activeTo is null and above.descendantId = o.id
                        order by o.code, above.depth
                        """, Above.class)
                .setParameter("root", organizationId)
                .getResultList()
                .forEach(step -> lineages.computeIfAbsent(step.cellId, id -> new ArrayList<>())
                        .add(step.organizationId));
        return lineages;
    }

    /** The rule of that day; there is one from the start. */
    RegistrationRule registrationRule(LocalDate day) {
        return getEntityManager()
                .createQuery(
                        "from RegistrationRule where validFrom <= :day order by validFrom desc", RegistrationRule.class)
                .setParameter("day", day)
                .setMaxResults(1)
                .getSingleResult();
    }
}
