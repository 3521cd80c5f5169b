package vn.nenep.member;

import java.time.LocalDate;
import java.util.Collection;

/**
 * Some days in a row. An exemption, a temporary transfer and a special duty of one member have no day in common, so that a
 * member has one standing on each day.
 *
 * @param to last day, null while open; before {@code from} when it holds no day at all
 */
record DaySpan(LocalDate from, LocalDate to) {

    boolean isEmpty() {
        return to != null && to.isBefore(from);
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }

    boolean overlaps(DaySpan other) {
        return !isEmpty()
                && !other.isEmpty()
                && (other.to == null || !from.isAfter(other.to))
                && (to == null || !other.from.isAfter(to));
    }

    boolean overlapsAny(Collection<DaySpan> others) {
        return others.stream().anyMatch(this::overlaps);
    }
}
