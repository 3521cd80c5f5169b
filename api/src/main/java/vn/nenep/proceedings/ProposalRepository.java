package vn.nenep.proceedings;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.nenep.access.OrgScope;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.persistence.ListQuery;

@ApplicationScoped
class ProposalRepository implements PanacheRepositoryBase<Proposal, UUID> {

    /**
     * Answers that came between two meetings of a cell.
     *
     * @param from null for all before
     */
    record Answered(UUID organizationId, Instant from, Instant until) {}

    /** By the day by which an answer is asked for, the earliest first. */
    List<Proposal> list(OrgScope scope, ProposalFilter filter, LocalDate today, PageRequest page) {
        return list(
                ListQuery.of(Proposal.class, "Proposal p")
                        .where(OrgScope.within("p.organizationId"), "roots", scope.roots())
                        .whereGiven("p.meetingId = :meeting", "meeting", filter.meetingId)
                        .whereGiven(
                                "p.state = :state",
                                "state",
                                filter.overdue.isSet() ? ProposalState.FORWARDED : filter.state)
                        .whereGiven("p.answerDueOn < :today", "today", filter.overdue.isSet() ? today : null),
                page);
    }

    List<Proposal> list(Answered between, PageRequest page) {
        return list(answered(between), page);
    }

    List<Proposal> all(Answered between, int atMost) {
        return answered(between).list(getEntityManager()::createQuery, "p.answeredAt, p.id", atMost);
    }

    private static ListQuery<Proposal> answered(Answered between) {
        return ListQuery.of(Proposal.class, "Proposal p")
                .where("p.organizationId = :cell", "cell", between.organizationId())
                .where("p.answeredAt < :until", "until", between.until())
                .whereGiven("p.answeredAt >= :since", "since", between.from());
    }

    private List<Proposal> list(ListQuery<Proposal> query, PageRequest page) {
        page.after(2)
                .ifPresent(after -> query.where("p.answerDueOn >= :due and (p.answerDueOn > :due or p.id > :id)")
                        .with("due", after.day(0))
                        .with("id", after.uuid(1)));
        return query.list(getEntityManager()::createQuery, "p.answerDueOn, p.id", page.rows());
    }

    Optional<Proposal> ofContribution(UUID contributionId) {
        return find("contributionId", contributionId).firstResultOptional();
    }

    /** Of a meeting: the proposal's id by that of what was said. */
    Map<UUID, UUID> byContribution(UUID meetingId) {
        return list("meetingId", meetingId).stream()
                .collect(Collectors.toMap(proposal -> proposal.contributionId, proposal -> proposal.id));
    }

    Optional<Proposal> findForChange(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
