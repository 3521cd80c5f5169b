package vn.nenep.minutes;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.meeting.MeetingKind;

@ApplicationScoped
class MinutesRepository implements PanacheRepositoryBase<Minutes, UUID> {

    /** How far back the words of a cell are compared. */
    private static final int EARLIER_AT_MOST = 12;

    /** For changes: two at once come one after the other. */
    Optional<Minutes> findForChange(UUID meetingId) {
        return findByIdOptional(meetingId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** For a change of what belongs to it. */
    void raiseVersion(Minutes minutes) {
        getEntityManager().lock(minutes, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    void add(Object part) {
        getEntityManager().persist(part);
    }

    List<MinutesSection> sections(UUID meetingId) {
        return all("from MinutesSection where meetingId = :meeting order by position", MinutesSection.class, meetingId);
    }

    Optional<MinutesSection> section(UUID meetingId, String key) {
        return Optional.ofNullable(
                getEntityManager().find(MinutesSection.class, new MinutesSection.Key(meetingId, key)));
    }

    List<Objection> objections(UUID meetingId) {
        return all("from Objection where meetingId = :meeting order by id", Objection.class, meetingId);
    }

    Optional<Objection> objectionForChange(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Objection.class, id, LockModeType.PESSIMISTIC_WRITE));
    }

    Optional<Objection> objection(UUID id) {
        return Optional.ofNullable(getEntityManager().find(Objection.class, id));
    }

    /** Of all readings. */
    long countConfirmations(UUID meetingId) {
        return getEntityManager()
                .createQuery("select count(*) from Confirmation where meetingId = :meeting", Long.class)
                .setParameter("meeting", meetingId)
                .getSingleResult();
    }

    List<Confirmation> confirmations(Minutes minutes) {
        return all(
                        "from Confirmation where meetingId = :meeting order by confirmedAt, memberId",
                        Confirmation.class,
                        minutes.meetingId)
                .stream()
                .filter(confirmation -> confirmation.round == minutes.round)
                .toList();
    }

    /** Of the last reading: a change of words makes earlier signatures void. */
    List<AdoptionEntry> adoptions(Minutes minutes) {
        return all(
                        "from AdoptionEntry where meetingId = :meeting order by adoptedAt",
                        AdoptionEntry.class,
                        minutes.meetingId)
                .stream()
                .filter(adoption -> adoption.round == minutes.round)
                .toList();
    }

    List<AddendumEntry> addenda(UUID meetingId) {
        return all("from AddendumEntry where meetingId = :meeting order by number", AddendumEntry.class, meetingId);
    }

    Optional<AddendumEntry> addendum(UUID id) {
        return Optional.ofNullable(getEntityManager().find(AddendumEntry.class, id));
    }

    /** Those of the cell before that day, the latest first. */
    List<Minutes> before(UUID organizationId, LocalDate day) {
        return find("organizationId = ?1 and meetingDay < ?2 order by meetingDay desc", organizationId, day)
                .page(0, EARLIER_AT_MOST)
                .list();
    }

    List<MinutesSection> sectionsOf(Collection<UUID> meetingIds) {
        return meetingIds.isEmpty()
                ? List.of()
                : getEntityManager()
                        .createQuery(
                                "from MinutesSection where meetingId in :meetings order by meetingId, position",
                                MinutesSection.class)
                        .setParameter("meetings", meetingIds)
                        .getResultList();
    }

    /** A handful of rows: chosen in memory. Before the first of a kind that first one counts: nothing older is known. */
    MinutesTemplate template(MeetingKind kind, LocalDate day) {
        List<MinutesTemplate> rows = getEntityManager()
                .createQuery(
                        "from MinutesTemplate t left join fetch t.sections where t.kind = :kind", MinutesTemplate.class)
                .setParameter("kind", kind)
                .getResultList();
        Comparator<MinutesTemplate> byDay = Comparator.comparing(template -> template.effectiveFrom);
        return rows.stream()
                .filter(template -> !template.effectiveFrom.isAfter(day))
                .max(byDay)
                .or(() -> rows.stream().min(byDay))
                .orElseThrow();
    }

    List<MinutesRule> rules() {
        return getEntityManager()
                .createQuery("from MinutesRule", MinutesRule.class)
                .getResultList();
    }

    private <T> List<T> all(String query, Class<T> type, UUID meetingId) {
        return getEntityManager()
                .createQuery(query, type)
                .setParameter("meeting", meetingId)
                .getResultList();
    }
}
