package vn.nenep.schedule;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

@ApplicationScoped
class HolidayRepository implements PanacheRepositoryBase<HolidayList, UUID> {

    private record SaidThere(UUID organizationId, HolidayEntry entry) {}

    List<PublicHoliday> ofCountry(int year) {
        return getEntityManager()
                .createQuery("from PublicHoliday where day between :first and :last order by day", PublicHoliday.class)
                .setParameter("first", LocalDate.of(year, 1, 1))
                .setParameter("last", LocalDate.of(year, 12, 31))
                .getResultList();
    }

    Optional<HolidayList> find(UUID organizationId, int year) {
        return find("organizationId = ?1 and year = ?2", organizationId, year).singleResultOptional();
    }

    Optional<HolidayList> findForChange(UUID organizationId, int year) {
        return find("organizationId = ?1 and year = ?2", organizationId, year)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .singleResultOptional();
    }

    /** What each of these organisations says of the days of a year. */
    Map<UUID, List<HolidayEntry>> entries(Collection<UUID> organizationIds, int year) {
        Map<UUID, List<HolidayEntry>> entries = new HashMap<>();
        if (!organizationIds.isEmpty()) {
            getEntityManager()
                    .createQuery("""
                            select l.organizationId, e from HolidayList l join l.entries e
                            where l.organizationId in :ids and l.year = :year
                            """, SaidThere.class)
                    .setParameter("ids", organizationIds)
                    .setParameter("year", year)
                    .getResultList()
                    .forEach(said -> entries.computeIfAbsent(said.organizationId, id -> new ArrayList<>())
                            .add(said.entry));
        }
        return entries;
    }
}
