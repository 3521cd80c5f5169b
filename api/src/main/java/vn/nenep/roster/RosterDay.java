package vn.nenep.roster;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as lists write it, or only its year.
 *
 * @param day null when only the year is known
 */
record RosterDay(int year, LocalDate day) {

    private static final Pattern DAY_MONTH_YEAR = Pattern.compile("(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})");
    private static final Pattern YEAR_MONTH_DAY = Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})");
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("\\d{5}");

    /** Day 0 of Excel's calendar, which knows a 29th of February 1900. */
    private static final LocalDate SERIAL_ZERO = LocalDate.of(1899, 12, 30);

    static RosterDay of(LocalDate day) {
        return new RosterDay(day.getYear(), day);
    }

    /** "3/2/1985", "03.02.1985", "1985-02-03", "1985", 31081. Empty when it is none of them, or no such day exists. */
    static Optional<RosterDay> parse(String text) {
        try {
            Matcher usual = DAY_MONTH_YEAR.matcher(text);
            if (usual.matches()) {
                return Optional.of(of(LocalDate.of(number(usual, 3), number(usual, 2), number(usual, 1))));
            }
            Matcher iso = YEAR_MONTH_DAY.matcher(text);
            if (iso.matches()) {
                return Optional.of(of(LocalDate.of(number(iso, 1), number(iso, 2), number(iso, 3))));
            }
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
        if (YEAR.matcher(text).matches()) {
            return Optional.of(new RosterDay(Integer.parseInt(text), null));
        }
        return SERIAL.matcher(text).matches()
                ? Optional.of(of(SERIAL_ZERO.plusDays(Integer.parseInt(text))))
                : Optional.empty();
    }

    boolean isFull() {
        return day != null;
    }

    /** The same day as far as it is known; never for an unknown one. */
    boolean agreesWith(LocalDate other) {
        return other != null && (day == null ? year == other.getYear() : day.equals(other));
    }

    boolean contradicts(LocalDate other) {
        return other != null && !agreesWith(other);
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
