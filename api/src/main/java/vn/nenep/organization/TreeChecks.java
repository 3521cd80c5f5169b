package vn.nenep.organization;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.nenep.organization.TreeRepository.Step;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** Holds a change against the tree as it is: {@link TreeRules} with the facts. Throws what the change cannot be for. */
@ApplicationScoped
class TreeChecks {

    private final OrganizationRepository organizations;
    private final TreeRepository tree;
    private final CellCalendar calendar;

    TreeChecks(OrganizationRepository organizations, TreeRepository tree, CellCalendar calendar) {
        this.organizations = organizations;
        this.tree = tree;
        this.calendar = calendar;
    }

    void requireOpen(Organization organization) {
        if (!organization.isOpen()) {
            throw Problem.of(ProblemType.ORGANIZATION_CLOSED);
        }
    }

    /** @param organizationId of the one that gets the code, which may have it already */
    void requireFreeCode(String code, UUID organizationId) {
        if (organizations.isTaken(code, organizationId)) {
            throw Problem.of(ProblemType.ORGANIZATION_CODE_TAKEN);
        }
    }

    void requireFittingType(CellType type, OrganizationKind kind) {
        if (!TreeRules.fits(type, kind)) {
            throw Problem.of(ProblemType.CELL_TYPE_NOT_POSSIBLE);
        }
    }

    /** The parent, when an organisation of that kind may stand under it. */
    Organization requireParent(UUID parentId, OrganizationKind kind) {
        Organization parent = open(parentId, ProblemType.PLACE_NOT_POSSIBLE);
        if (!TreeRules.mayStandUnder(kind, parent.kind)) {
            throw Problem.of(ProblemType.PLACE_NOT_POSSIBLE, "Nothing of that kind stands under that parent.");
        }
        return parent;
    }

    /** Returns the first day on which the move is possible. */
    LocalDate requireMove(Organization moved, UUID parentId) {
        if (parentId.equals(moved.parentId)) {
            throw Problem.of(ProblemType.PLACE_NOT_POSSIBLE, "It stands there already.");
        }
        Organization parent = requireParent(parentId, moved.kind);
        List<UUID> placed = upward(parentId);
        if (placed.contains(moved.id)) {
            throw Problem.of(ProblemType.PLACE_NOT_POSSIBLE, "It would stand under itself.");
        }
        placed.add(moved.id);
        return latest(moved.activeFrom, List.of(Optional.of(parent.activeFrom), tree.lastPlacing(placed)));
    }

    /** Returns the first day on which the merger is possible. */
    LocalDate requireMerge(Organization source, UUID targetId) {
        Organization target = open(targetId, ProblemType.MERGE_NOT_POSSIBLE);
        if (target.id.equals(source.id)) {
            throw Problem.of(ProblemType.MERGE_NOT_POSSIBLE, "It is the same organisation.");
        }
        if (target.kind != source.kind) {
            throw Problem.of(ProblemType.MERGE_NOT_POSSIBLE, "Only organisations of the same kind merge.");
        }
        List<UUID> placed = upward(targetId);
        if (placed.contains(source.id)) {
            throw Problem.of(ProblemType.MERGE_NOT_POSSIBLE, "It would become part of what is below it.");
        }
        return latest(
                latestEnd(source),
                List.of(Optional.of(target.activeFrom), tree.lastPlacing(placed), tree.lastPlacingUnder(source.id)));
    }

    /** The first day on which it could be no more, since the last change of its own place and below it. */
    LocalDate latestEnd(Organization organization) {
        return latest(
                organization.activeFrom,
                List.of(
                        tree.lastPlacing(List.of(organization.id)),
                        tree.lastDayOfFormerChildren(organization.id).map(day -> day.plusDays(1))));
    }

    void requireDay(LocalDate day, LocalDate earliest) {
        if (!TreeRules.isPossible(day, earliest, calendar.today())) {
            throw Problem.of(
                    ProblemType.TIME_NOT_POSSIBLE,
                    "It takes effect today or earlier, but not before what it concerns was last changed.");
        }
    }

    private Organization open(UUID id, ProblemType otherwise) {
        return organizations
                .findByIdOptional(id)
                .filter(Organization::isOpen)
                .orElseThrow(() -> Problem.of(otherwise, "The other organisation is closed."));
    }

    private List<UUID> upward(UUID organizationId) {
        return new ArrayList<>(
                tree.upward(organizationId).stream().map(Step::id).toList());
    }

    private static LocalDate latest(LocalDate first, List<Optional<LocalDate>> others) {
        return others.stream()
                .flatMap(Optional::stream)
                .reduce(first, (one, other) -> one.isAfter(other) ? one : other);
    }
}
