package vn.nenep.member;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * Where somebody belonged and belongs, and how they stood: by it one knows to which meetings they are convened.
 *
 * @param stays memberships of cells
 * @param standings exemptions, temporary transfers and special duties
 */
public record Belonging(List<Stay> stays, List<Period> standings) {

    /** @param to last day, null while it lasts */
    public record Stay(UUID cellId, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return new DaySpan(from, to).contains(day);
        }
    }

    /**
     * @param hostCellId where a temporary transfer leads; null for others
     * @param to last day, null while it lasts
     */
    public record Period(Standing standing, UUID hostCellId, LocalDate from, LocalDate to) {

        boolean covers(LocalDate day) {
            return new DaySpan(from, to).contains(day);
        }
    }

    /** Every cell that ever convened them. */
    public Set<UUID> cells() {
        Set<UUID> cells = new LinkedHashSet<>();
        stays.forEach(stay -> cells.add(stay.cellId()));
        standings.stream().map(Period::hostCellId).filter(host -> host != null).forEach(cells::add);
        return cells;
    }

    /** A guest is convened by the host and not at home; whoever is exempt or on special duty is convened by nobody. */
    public boolean isConvened(UUID cellId, LocalDate day) {
        List<Stay> homes = stays.stream().filter(stay -> stay.covers(day)).toList();
        return !homes.isEmpty()
                && standings.stream()
                        .filter(period -> period.covers(day))
                        .findFirst()
                        .map(period -> cellId.equals(period.hostCellId()))
                        .orElseGet(() ->
                                homes.stream().anyMatch(stay -> stay.cellId().equals(cellId)));
    }

    public boolean isMemberOn(LocalDate day) {
        return stays.stream().anyMatch(stay -> stay.covers(day));
    }
}
