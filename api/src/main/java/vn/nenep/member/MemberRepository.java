package vn.nenep.member;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.text.CleanText;

@ApplicationScoped
class MemberRepository implements PanacheRepositoryBase<PartyMember, UUID> {

    List<PartyMember> list(OrgScope scope, UUID cellId, String folded, PageRequest page) {
        PageToken after = page.after(2).orElse(null);
        return getEntityManager()
                .createQuery("from PartyMember m where " + OrgScope.within("m.cellId") + """
                                   and (:cell is null or m.cellId = :cell)
                                   and (:folded is null or m.searchName like :folded escape '!')
                                   and (:key is null or m.sortKey > :key or (m.sortKey = :key and m.id > :id))
                                order by m.sortKey, m.id
                                """, PartyMember.class)
                .setParameter("roots", scope.roots())
                .setParameter("cell", cellId)
                .setParameter("folded", folded == null ? null : CleanText.likeAnywhere(folded))
                .setParameter("key", after == null ? null : after.bytes(0))
                .setParameter("id", after == null ? null : after.uuid(1))
                .setMaxResults(page.rows())
                .getResultList();
    }

    List<PartyMember> ofCell(UUID cellId) {
        return list("cellId = ?1 order by sortKey, id", cellId);
    }

    List<PartyMember> findAllById(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", ids);
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

    List<StandingPeriod> periodsOf(Collection<UUID> memberIds, LocalDate day) {
        if (memberIds.isEmpty()) {
            return List.of();
        }
        return getEntityManager()
                .createQuery("""
                        from StandingPeriod where memberId in :members
                          and validFrom <= :day and (validTo is null or validTo >= :day)
                        order by validFrom
                        """, StandingPeriod.class)
                .setParameter("members", memberIds)
                .setParameter("day", day)
                .getResultList();
    }

    List<UUID> guestsOf(UUID hostCellId, LocalDate day) {
        return getEntityManager()
                .createQuery("""
                        select memberId from StandingPeriod
                        where hostCellId = :cell and standing = TEMPORARILY_AWAY
                          and validFrom <= :day and (validTo is null or validTo >= :day)
                        """, UUID.class)
                .setParameter("cell", hostCellId)
                .setParameter("day", day)
                .getResultList();
    }

    void add(StandingPeriod period) {
        getEntityManager().persist(period);
    }
}
