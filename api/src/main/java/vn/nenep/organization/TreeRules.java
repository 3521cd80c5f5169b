package vn.nenep.organization;

import static vn.nenep.organization.OrganizationKind.CELL;
import static vn.nenep.organization.OrganizationKind.GRASSROOTS_COMMITTEE;
import static vn.nenep.organization.OrganizationKind.PROVINCE_COMMITTEE;
import static vn.nenep.organization.OrganizationKind.SUPERIOR_COMMITTEE;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** What the tree allows, without looking at any tree. */
final class TreeRules {

    /** Levels in between come and go with reorganisations, so committees may stand under their own kind. */
    private static final Map<OrganizationKind, Set<OrganizationKind>> PARENTS = Map.of(
            PROVINCE_COMMITTEE,
            EnumSet.noneOf(OrganizationKind.class),
            SUPERIOR_COMMITTEE,
            EnumSet.of(PROVINCE_COMMITTEE, SUPERIOR_COMMITTEE),
            GRASSROOTS_COMMITTEE,
            EnumSet.of(PROVINCE_COMMITTEE, SUPERIOR_COMMITTEE, GRASSROOTS_COMMITTEE),
            CELL,
            EnumSet.of(PROVINCE_COMMITTEE, SUPERIOR_COMMITTEE, GRASSROOTS_COMMITTEE),
            OrganizationKind.GROUP,
            EnumSet.of(CELL));

    /** Before the Party and beyond any plan: a slip of the finger. */
    private static final LocalDate FIRST_DAY = LocalDate.of(1930, 2, 3);

    private static final LocalDate LAST_DAY = LocalDate.of(2999, 12, 31);

    private TreeRules() {}

    /** Whether it makes sense to ask for the tree of that day. */
    static boolean isInCalendars(LocalDate day) {
        return !day.isBefore(FIRST_DAY) && !day.isAfter(LAST_DAY);
    }

    static boolean mayStandUnder(OrganizationKind kind, OrganizationKind parent) {
        return PARENTS.get(kind).contains(parent);
    }

    static boolean mayHaveChildren(OrganizationKind kind) {
        return PARENTS.values().stream().anyMatch(parents -> parents.contains(kind));
    }

    /** A cell has one of the six types, nothing else has any (HD 42-HD/BTCTW, section 4). */
    static boolean fits(CellType type, OrganizationKind kind) {
        return (type != null) == (kind == CELL);
    }

    /** A change takes effect today or on a day in the past, and never before what it changes was so. */
    static boolean isPossible(LocalDate day, LocalDate earliest, LocalDate today) {
        return !day.isAfter(today) && !day.isBefore(earliest);
    }
}
