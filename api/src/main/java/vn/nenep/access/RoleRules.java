package vn.nenep.access;

import static vn.nenep.access.Role.ADMINISTRATOR;
import static vn.nenep.access.Role.CELL_COMMITTEE_MEMBER;
import static vn.nenep.access.Role.CELL_SECRETARY;
import static vn.nenep.access.Role.COMMITTEE_MEMBER;
import static vn.nenep.access.Role.COMMITTEE_OFFICE;
import static vn.nenep.access.Role.INSPECTOR;
import static vn.nenep.access.Role.INTEGRATION;
import static vn.nenep.access.Role.MEMBER;
import static vn.nenep.access.Role.MINUTE_TAKER;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** Which role fits whom, where and for how long, and who may give and take it. No I/O. */
final class RoleRules {

    /** Further away than this a day is a slip of the finger. */
    static final int YEARS_AWAY_AT_MOST = 20;

    private static final Map<OrgLevel, Set<Role>> FITTING = Map.of(
            OrgLevel.CELL, EnumSet.of(MEMBER, MINUTE_TAKER, CELL_COMMITTEE_MEMBER, CELL_SECRETARY, COMMITTEE_MEMBER),
            OrgLevel.COMMITTEE, EnumSet.of(COMMITTEE_MEMBER, COMMITTEE_OFFICE, INSPECTOR, ADMINISTRATOR, INTEGRATION),
            OrgLevel.GROUP, EnumSet.noneOf(Role.class));

    private RoleRules() {}

    /** Throws {@code role-not-possible} unless such an organisation has this role and this kind of account may hold it. */
    static void requireFit(Role role, OrgLevel level, AccountKind holder) {
        if (!FITTING.get(level).contains(role)) {
            throw notPossible("This role belongs to another kind of organisation.");
        }
        if ((role == INTEGRATION) != (holder == AccountKind.MACHINE)) {
            throw notPossible("A machine takes INTEGRATION and nothing else; a person never takes it.");
        }
    }

    /** Throws unless the period has a day from today on, and an end where the role needs one. */
    static void requirePeriod(Role role, LocalDate from, LocalDate to, LocalDate today) {
        requireNear(from, today);
        if (to == null) {
            if (role == COMMITTEE_MEMBER) {
                throw notPossible("Being in charge of cells is for a time: it needs a last day.");
            }
            return;
        }
        requireNear(to, today);
        if (to.isBefore(from) || to.isBefore(today)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "The last day comes before the first, or before today.");
        }
    }

    static void requireNear(LocalDate day, LocalDate today) {
        if (day.isBefore(today.minusYears(YEARS_AWAY_AT_MOST)) || day.isAfter(today.plusYears(YEARS_AWAY_AT_MOST))) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A role lies within twenty years of today.");
        }
    }

    /** The same roles are found by it: none begins or ends further away. */
    static LocalDate nearest(LocalDate day, LocalDate today) {
        LocalDate first = today.minusYears(YEARS_AWAY_AT_MOST);
        LocalDate last = today.plusYears(YEARS_AWAY_AT_MOST);
        return day.isBefore(first) ? first : day.isAfter(last) ? last : day;
    }

    static void requireOther(UUID actor, UUID holder) {
        if (actor.equals(holder)) {
            throw Problem.of(ProblemType.OWN_ROLE);
        }
    }

    /** @param held of the same account: role and organisation are compared here */
    static void requireNotHeld(
            Collection<RoleAssignment> held, Role role, UUID organizationId, LocalDate from, LocalDate to) {
        boolean twice = held.stream()
                .anyMatch(other ->
                        other.role == role && other.organizationId.equals(organizationId) && other.meets(from, to));
        if (twice) {
            throw Problem.of(ProblemType.ROLE_ALREADY_HELD);
        }
    }

    /** Throws {@code delegation-not-possible} unless this role may be passed on, for these days and no longer. */
    static void requireDelegable(RoleAssignment own, LocalDate from, LocalDate to, LocalDate today, int longestDays) {
        if (own.role != CELL_SECRETARY) {
            throw notDelegable("Only a secretary's role can be stood in for.");
        }
        if (own.delegatedFrom != null) {
            throw notDelegable("What was delegated cannot be delegated further.");
        }
        if (from.isBefore(today) || to.isBefore(from)) {
            throw Problem.of(ProblemType.TIME_NOT_POSSIBLE, "A delegation begins today or later and ends after that.");
        }
        if (ChronoUnit.DAYS.between(from, to) >= longestDays) {
            throw notDelegable("A delegation lasts " + longestDays + " days at most.");
        }
        if (from.isBefore(own.validFrom) || own.validTo != null && to.isAfter(own.validTo)) {
            throw notDelegable("A delegation lies within the days of the role itself.");
        }
    }

    /**
     * Somebody without an end date has to keep the rights at the top of a tree.
     *
     * @param administrators all assignments of that role at the top, of accounts that have not ended
     */
    static void requireAnotherAdministrator(
            RoleAssignment ending, Collection<RoleAssignment> administrators, LocalDate today) {
        boolean kept = administrators.stream()
                .anyMatch(other -> !other.accountId.equals(ending.accountId)
                        && other.validTo == null
                        && !other.validFrom.isAfter(today));
        if (!kept) {
            throw Problem.of(ProblemType.LAST_ADMINISTRATOR);
        }
    }

    private static RuntimeException notPossible(String why) {
        return Problem.of(ProblemType.ROLE_NOT_POSSIBLE, why);
    }

    private static RuntimeException notDelegable(String why) {
        return Problem.of(ProblemType.DELEGATION_NOT_POSSIBLE, why);
    }
}
