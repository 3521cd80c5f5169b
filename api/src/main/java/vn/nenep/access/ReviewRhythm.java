package vn.nenep.access;

import java.time.LocalDate;

/**
 * When the roles are to be looked through next: once in every period of the calendar, quarters unless ruled otherwise. No
 * I/O.
 *
 * @param months length of a period; a divisor of twelve
 */
record ReviewRhythm(int months) {

    /**
     * The last day for the next review.
     *
     * @param last day of the last one; null when there was none: then it was due before this period began
     */
    LocalDate dueOn(LocalDate last, LocalDate today) {
        return last == null
                ? begin(today).minusDays(1)
                : begin(last).plusMonths(2L * months).minusDays(1);
    }

    boolean isOverdue(LocalDate last, LocalDate today) {
        return dueOn(last, today).isBefore(today);
    }

    /** Whether one has been made in the period of today. */
    boolean isDone(LocalDate last, LocalDate today) {
        return last != null && !last.isBefore(begin(today));
    }

    private LocalDate begin(LocalDate day) {
        int month = (day.getMonthValue() - 1) / months * months + 1;
        return LocalDate.of(day.getYear(), month, 1);
    }
}
