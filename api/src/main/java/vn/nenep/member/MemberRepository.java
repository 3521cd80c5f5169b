package vn.nenep.member;

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
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<PartyMember, UUID> {

    Optional<PartyMember> findShown(UUID id) {
        return findByIdOptional(id).filter(member -> !member.voided);
    }

    /** For changes: two at once come one after the other. */
    Optional<PartyMember> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(member -> !member.voided);
    }

    /** For a change of what belongs to the member: the member's version counts for it. */
    void raiseVersion(PartyMember member) {
        getEntityManager().lock(member, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    /** Those whose membership in the cell covers the day, in the order of names. */
    List<PartyMember> ofCell(UUID cellId, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select m from MemberCell c join PartyMember m on m.id = c.memberId
                        where c.cellId = :cell and c.voidedAt is null
                          and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
                          and m.voided = false and m.admittedOn <= :day
                        order by m.sortKey, m.id
                        """, PartyMember.class)
                .setParameter("cell", cellId)
                .setParameter("day", day)
                .getResultList();
    }

    /** Guests of the cell on that day, in the order of names: members of another cell then. */
    List<PartyMember> guestsOf(UUID hostCellId, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select m from StandingPeriod s
                        join PartyMember m on m.id = s.memberId
                        join MemberCell c on c.memberId = m.id
                        where s.hostCellId = :host and s.standing = TEMPORARILY_AWAY
                          and s.validFrom <= :day and (s.validTo is null or s.validTo >= :day)
                          and c.cellId <> :host and c.voidedAt is null
                          and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
                          and m.voided = false
                        order by m.sortKey, m.id
                        """, PartyMember.class)
                .setParameter("host", hostCellId)
                .setParameter("day", day)
                .getResultList();
    }

    Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select id, fullName from PartyMember where id in :ids", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    Map<UUID, String> emails(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return getEntityManager()
                .createQuery("select id, email from PartyMember where id in :ids and email is not null", Object[].class)
                .setParameter("ids", ids)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    boolean isCardTaken(String cardNumber, UUID exceptMemberId) {
        return cardNumber != null
                && find("cardInUse = ?1 and id <> ?2", cardNumber, exceptMemberId)
                        .firstResultOptional()
                        .isPresent();
    }

    List<RosterEntry> entries(OrgScope scope) {
        return getEntityManager()
                .createQuery(ENTRIES + "and " + OrgScope.within("m.cellId") + ENTRIES_ORDER, RosterEntry.class)
                .setParameter("roots", scope.roots())
                .getResultList();
    }

    List<RosterEntry> entries(Collection<UUID> cellIds) {
        return getEntityManager()
                .createQuery(ENTRIES + "and m.cellId in :cells" + ENTRIES_ORDER, RosterEntry.class)
                .setParameter("cells", cellIds)
                .getResultList();
    }

    List<RosterEntry> entriesOf(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery(ENTRIES + "and m.id in :members" + ENTRIES_ORDER, RosterEntry.class)
                .setParameter("members", memberIds)
                .getResultList();
    }

    Map<UUID, Long> versions(Collection<UUID> memberIds) {
        return getEntityManager()
                .createQuery("select id, version from PartyMember where id in :members", Object[].class)
                .setParameter("members", memberIds)
                .getResultList()
                .stream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
    }

    private static final String ENTRIES = """
            select m.id, m.cellId, o.code, m.fullName, m.searchName, m.cardNumber, m.bornOn, m.admittedOn,
                   m.recognizedOn, m.version
            from PartyMember m join Organization o on o.id = m.cellId
            where m.status = CURRENT and m.voided = false
            """;

    private static final String ENTRIES_ORDER = " order by m.sortKey, m.id";

    /** The membership that lasts, or the last one of somebody who has left. */
    MemberCell latestCell(UUID memberId) {
        return cells(memberId).get(0);
    }

    /** All that were not taken back, the latest first. */
    List<MemberCell> cells(UUID memberId) {
        return getEntityManager()
                .createQuery("""
                        from MemberCell where memberId = :member and voidedAt is null
                        order by case when validTo is null then 0 else 1 end, validFrom desc, id desc
                        """, MemberCell.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    /** In SQL: with so many ids, HQL would be translated anew each time, which costs more than running it. */
    @SuppressWarnings("unchecked")
    List<StandingPeriod> periodsOf(Collection<UUID> memberIds, LocalDate day) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createNativeQuery("""
                        select * from standing_period where member_id in (:members)
                          and valid_from <= :day and (valid_to is null or valid_to >= :day)
                        order by valid_from
                        """, StandingPeriod.class)
                .setParameter("members", memberIds)
                .setParameter("day", day)
                .getResultList();
    }

    /** All of a member, in the order of days. */
    List<StandingPeriod> periodsOf(UUID memberId) {
        return getEntityManager()
                .createQuery(
                        "from StandingPeriod where memberId = :member order by validFrom, id", StandingPeriod.class)
                .setParameter("member", memberId)
                .getResultList();
    }

    long countOf(UUID cellId) {
        return count("cellId = ?1 and status = ?2 and not voided", cellId, MemberStatus.CURRENT);
    }

    /** Those whose membership in the cell covers the day. */
    long countOf(UUID cellId, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select count(*) from MemberCell c join PartyMember m on m.id = c.memberId
                        where c.cellId = :cell and c.voidedAt is null
                          and c.validFrom <= :day and (c.validTo is null or c.validTo >= :day)
                          and m.voided = false
                        """, Long.class)
                .setParameter("cell", cellId)
                .setParameter("day", day)
                .getSingleResult();
    }

    long countInCell(Collection<UUID> ids, UUID cellId) {
        return count("id in ?1 and cellId = ?2 and status = ?3 and not voided", ids, cellId, MemberStatus.CURRENT);
    }

    long countUnder(UUID organizationId) {
        return getEntityManager()
                .createQuery("""
                        select count(*) from OrganizationPath path, PartyMember m
                        where path.ancestorId = :organization and m.cellId = path.descendantId
                          and m.status = CURRENT and not m.voided
                        """, Long.class)
                .setParameter("organization", organizationId)
                .getSingleResult();
    }

    /** What happened to a member, the latest recorded first. */
    List<MemberChange> changes(UUID memberId, PageRequest page) {
        PageToken before = page.after(2).orElse(null);
        String earlier = before == null ? "" : " and recordedAt <= :at and (recordedAt < :at or id < :id)";
        var query = getEntityManager()
                .createQuery(
                        "from MemberChange where memberId = :member" + earlier + " order by recordedAt desc, id desc",
                        MemberChange.class)
                .setParameter("member", memberId);
        if (before != null) {
            query.setParameter("at", before.instant(0)).setParameter("id", before.uuid(1));
        }
        return query.setMaxResults(page.rows()).getResultList();
    }

    void add(Object row) {
        getEntityManager().persist(row);
    }

    void forgetName(PartyMember member) {
        getEntityManager()
                .createQuery(
                        "delete from NamePrefix where memberId = :member and sortKey = :key and prefix in :prefixes")
                .setParameter("member", member.id)
                .setParameter("key", member.sortKey)
                .setParameter("prefixes", NameWords.prefixes(member.searchName))
                .executeUpdate();
    }

    void learnName(PartyMember member) {
        NameWords.prefixes(member.searchName).forEach(prefix -> add(new NamePrefix(prefix, member)));
    }
}
