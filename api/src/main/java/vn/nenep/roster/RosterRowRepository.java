package vn.nenep.roster;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.member.LeaveKind;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class RosterRowRepository implements PanacheRepositoryBase<RosterRow, RosterRow.Key> {

    /** How many rows there are of a proposal with a decision. */
    record Count(Proposal proposal, RowDecision decision, long rows) {}

    /** A row that changed a member, and the member's version after it. */
    record Applied(int rowNumber, UUID memberId, Long version) {}

    List<RosterRow> list(UUID importId, RosterRowFilter filter, PageRequest page) {
        return ListQuery.of(RosterRow.class, "RosterRow r")
                .where("r.importId = :id", "id", importId)
                .whereGiven("r.proposal = :proposal", "proposal", filter.proposal)
                .whereGiven("r.decision = :decision", "decision", filter.decision)
                .where(
                        "r.rowNumber > :after",
                        "after",
                        page.after(1).map(token -> token.number(0)).orElse(0L))
                .list(getEntityManager()::createQuery, "r.rowNumber", page.rows());
    }

    Optional<RosterRow> findForChange(UUID importId, int rowNumber) {
        return findByIdOptional(new RosterRow.Key(importId, rowNumber), LockModeType.PESSIMISTIC_WRITE);
    }

    List<Count> counts(UUID importId) {
        return getEntityManager()
                .createQuery("""
                        select proposal, decision, count(*) from RosterRow where importId = :id
                        group by proposal, decision
                        """, Count.class)
                .setParameter("id", importId)
                .getResultList();
    }

    List<RosterRow> withErrors(UUID importId) {
        return list("importId = ?1 and proposal = ?2 order by rowNumber", importId, Proposal.ERROR);
    }

    /** Those that nobody decided, or all of the proposal when their decisions are taken back. */
    int decide(UUID importId, Proposal proposal, RowDecision decision, LeaveKind leaveKind) {
        return getEntityManager()
                .createQuery("""
                        update versioned RosterRow
                        set decision = :decision, chosenMemberId = null, leaveKind = :leaveKind
                        where importId = :id and proposal = :proposal and (:all = true or decision = PENDING)
                        """)
                .setParameter("decision", decision)
                .setParameter("leaveKind", leaveKind)
                .setParameter("id", importId)
                .setParameter("proposal", proposal)
                .setParameter("all", decision == RowDecision.PENDING)
                .executeUpdate();
    }

    long undecided(UUID importId) {
        return count("importId = ?1 and decision = ?2", importId, RowDecision.PENDING);
    }

    /** The next rows that something is to be done about. */
    List<RosterRow> toApply(UUID importId, int after, int most) {
        return find("""
                        importId = ?1 and rowNumber > ?2 and decision in (ACCEPT, MATCH, ADD) order by rowNumber
                        """, importId, after).page(0, most).list();
    }

    long countToApply(UUID importId) {
        return count("importId = ?1 and decision in (ACCEPT, MATCH, ADD)", importId);
    }

    /** Rows that were decided to be a member who is in another row, too. */
    List<Integer> sharingAMember(UUID importId) {
        return getEntityManager()
                .createQuery("""
                        select r.rowNumber from RosterRow r where r.importId = :id
                          and r.decision = MATCH
                          and exists (select 1 from RosterRow o where o.importId = :id and o.rowNumber <> r.rowNumber
                            and ((o.decision = MATCH and o.chosenMemberId = r.chosenMemberId)
                              or (o.decision in (ACCEPT, NONE) and o.proposal <> DUPLICATE
                                and o.memberId = r.chosenMemberId)))
                        order by r.rowNumber
                        """, Integer.class)
                .setParameter("id", importId)
                .getResultList();
    }

    List<Applied> applied(UUID importId) {
        return getEntityManager()
                .createQuery("""
                        select rowNumber, appliedMemberId, appliedVersion from RosterRow
                        where importId = :id and appliedMemberId is not null order by rowNumber
                        """, Applied.class)
                .setParameter("id", importId)
                .getResultList();
    }

    /** The next rows to take back, the last first. */
    List<RosterRow> toUndo(UUID importId, int before, int most) {
        return find(
                        "importId = ?1 and rowNumber < ?2 and appliedMemberId is not null order by rowNumber desc",
                        importId,
                        before)
                .page(0, most)
                .list();
    }
}
