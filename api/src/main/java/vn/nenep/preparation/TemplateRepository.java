package vn.nenep.preparation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.organization.CellType;

/** A handful of rows each: chosen in memory. Before the first of a kind that first one is shown: nothing older is known. */
@ApplicationScoped
class TemplateRepository implements PanacheRepositoryBase<AgendaTemplate, UUID> {

    Optional<AgendaTemplate> template(MeetingKind kind, LocalDate day) {
        return inForce(
                find("from AgendaTemplate t left join fetch t.steps where t.kind = ?1", kind)
                        .list(),
                template -> template.effectiveFrom,
                day);
    }

    Optional<CellContent> content(CellType type, LocalDate day) {
        List<CellContent> rows = getEntityManager()
                .createQuery("from CellContent c where c.cellType = :type", CellContent.class)
                .setParameter("type", type)
                .getResultList();
        return inForce(rows, content -> content.effectiveFrom, day);
    }

    private static <T> Optional<T> inForce(List<T> rows, Function<T, LocalDate> since, LocalDate day) {
        Optional<T> latest =
                rows.stream().filter(row -> !since.apply(row).isAfter(day)).max(Comparator.comparing(since));
        return latest.isPresent() ? latest : rows.stream().min(Comparator.comparing(since));
    }
}
