package vn.nenep.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import vn.nenep.platform.paging.Page;
import vn.nenep.platform.paging.PageRequest;
import vn.nenep.platform.paging.PageToken;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The regular look through all roles: a person looks, the service keeps the day and reminds of the next one. */
@ApplicationScoped
class AccessReviewService {

    private final AccessReviewRepository reviews;
    private final RoleAssignmentRepository assignments;
    private final Access access;
    private final OrgHierarchy hierarchy;
    private final CellCalendar calendar;
    private final Event<RightsChanged> changed;

    AccessReviewService(
            AccessReviewRepository reviews,
            RoleAssignmentRepository assignments,
            Access access,
            OrgHierarchy hierarchy,
            CellCalendar calendar,
            Event<RightsChanged> changed) {
        this.reviews = reviews;
        this.assignments = assignments;
        this.access = access;
        this.hierarchy = hierarchy;
        this.calendar = calendar;
        this.changed = changed;
    }

    Page<AccessReviewView> list(UUID organizationId, PageRequest page) {
        List<AccessReview> rows = reviews.list(access.requireScope(Action.LIST_ACCESS_REVIEWS, organizationId), page);
        Map<UUID, String> names = hierarchy.names(
                rows.stream().map(row -> row.organizationId).distinct().toList());
        return Page.of(
                rows,
                page,
                row -> AccessReviewView.of(row, names.get(row.organizationId)),
                row -> PageToken.of(row.id));
    }

    AccessReviewView get(UUID reviewId) {
        AccessReview found = reviews.findByIdOptional(reviewId).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(Action.GET_ACCESS_REVIEW, found.organizationId);
        return view(found);
    }

    AccessReviewStateView state(UUID organizationId) {
        access.require(Action.GET_ACCESS_REVIEW_STATE, organizationId);
        LocalDate today = calendar.today();
        Optional<AccessReview> latest =
                reviews.latest(hierarchy.lineage(organizationId).organizations());
        LocalDate last = latest.map(review -> review.reviewedOn).orElse(null);
        ReviewRhythm rhythm = new ReviewRhythm(assignments.ruleOf(today).reviewMonths);
        return new AccessReviewStateView(
                organizationId,
                access.organizationName(organizationId),
                reviews.countHeld(organizationId, today),
                last,
                latest.map(review -> review.reviewerName).orElse(null),
                rhythm.dueOn(last, today),
                rhythm.isOverdue(last, today),
                rhythm.isDone(last, today),
                access.allowed(organizationId, Stream.of(Action.CONFIRM_ACCESS_REVIEW)));
    }

    @Transactional
    AccessReviewView confirm(ConfirmAccessReviewRequest request) {
        UUID organizationId = request.organizationId();
        access.require(Action.CONFIRM_ACCESS_REVIEW, organizationId);
        LocalDate today = calendar.today();
        if (reviews.countHeld(organizationId, today) != request.roles()) {
            throw Problem.of(ProblemType.CONCURRENT_CHANGE, "The roles have changed since the list was read.");
        }
        AccessReview review = new AccessReview(organizationId, request.roles(), request.note())
                .by(access.principal(), calendar.now(), today);
        reviews.noteHeld(review);
        changed.fire(new RightsChanged(Action.CONFIRM_ACCESS_REVIEW, "access-review", review.id, organizationId, 0));
        return view(review);
    }

    private AccessReviewView view(AccessReview review) {
        return AccessReviewView.of(review, access.organizationName(review.organizationId));
    }
}
