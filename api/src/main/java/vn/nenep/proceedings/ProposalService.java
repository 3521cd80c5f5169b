package vn.nenep.proceedings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.meeting.MeetingFacts;
import vn.nenep.meeting.MeetingService;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.platform.web.IfMatch;
import vn.nenep.proceedings.ProposalRepository.Answered;

/** What cells ask the committees above them, and the answers, which come back to the next meeting. */
@ApplicationScoped
class ProposalService {

    private static final String OBJECT = "proposal";

    private final ProposalRepository proposals;
    private final ContributionRepository contributions;
    private final MeetingService meetings;
    private final Access access;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    ProposalService(
            ProposalRepository proposals,
            ContributionRepository contributions,
            MeetingService meetings,
            Access access,
            AuditTrail audit,
            CellCalendar calendar) {
        this.proposals = proposals;
        this.contributions = contributions;
        this.meetings = meetings;
        this.access = access;
        this.audit = audit;
        this.calendar = calendar;
    }

    Page<ProposalView> list(ProposalFilter filter, PageRequest page) {
        return Page.of(
                rows(filter, page), page, this::view, proposal -> PageToken.of(proposal.answerDueOn, proposal.id));
    }

    private List<Proposal> rows(ProposalFilter filter, PageRequest page) {
        if (filter.answeredFor == null) {
            return proposals.list(
                    access.requireScope(Action.LIST_PROPOSALS, filter.organizationId), filter, calendar.today(), page);
        }
        MeetingFacts meeting = meetings.facts(filter.answeredFor);
        access.require(Action.LIST_PROPOSALS, meeting.organizationId());
        return proposals.list(told(meeting), page);
    }

    ProposalView get(UUID proposalId) {
        Proposal proposal = proposals.findByIdOptional(proposalId).orElseThrow(ProposalService::unknown);
        access.require(Action.GET_PROPOSAL, proposal.organizationId);
        return view(proposal);
    }

    @Transactional
    ProposalView forward(ForwardProposalRequest request) {
        Contribution said =
                contributions.findByIdOptional(request.contributionId()).orElseThrow(ProposalService::unknown);
        access.require(Action.FORWARD_PROPOSAL, said.organizationId);
        if (!said.counts()
                || said.kind != ContributionKind.PROPOSAL
                || proposals.ofContribution(said.id).isPresent()) {
            throw Problem.of(ProblemType.WRONG_STATE, "A proposal that counts is sent up once.");
        }
        requirePossible(request.answerDueOn());
        Proposal made = new Proposal(said, request, access.principal(), calendar.now());
        proposals.persist(made);
        return saved(made, Action.FORWARD_PROPOSAL);
    }

    @Transactional
    ProposalView answer(UUID proposalId, IfMatch seen, AnswerProposalRequest request) {
        Proposal proposal = proposals.findForChange(proposalId).orElseThrow(ProposalService::unknown);
        access.require(Action.ANSWER_PROPOSAL, proposal.organizationId);
        IfMatch.require(seen, proposal.version);
        proposal.answer(request.answer(), access.principal(), calendar.now());
        return saved(proposal, Action.ANSWER_PROPOSAL);
    }

    /** The answers that a meeting is told. */
    Answered told(MeetingFacts meeting) {
        return new Answered(
                meeting.organizationId(),
                meetings.lastStartBefore(meeting).orElse(null),
                meeting.actualEnd() == null ? calendar.now() : meeting.actualEnd());
    }

    private void requirePossible(LocalDate day) {
        LocalDate today = calendar.today();
        if (day.isBefore(today) || day.isAfter(today.plusYears(1))) {
            throw Problem.of(ProblemType.DAY_NOT_POSSIBLE, "From today on, within a year.");
        }
    }

    private ProposalView saved(Proposal proposal, Action action) {
        proposals.flush();
        audit.changed(action, OBJECT, proposal.id, proposal.organizationId, proposal.version);
        return view(proposal);
    }

    private ProposalView view(Proposal proposal) {
        return ProposalView.of(
                proposal,
                access.organizationName(proposal.organizationId),
                calendar.today(),
                access.allowed(
                        proposal.organizationId,
                        proposal.state == ProposalState.FORWARDED
                                ? Stream.of(Action.ANSWER_PROPOSAL)
                                : Stream.empty()));
    }

    private static RuntimeException unknown() {
        return Problem.of(ProblemType.NOT_FOUND);
    }
}
