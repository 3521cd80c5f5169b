package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;

/**
 * A day off, as it holds for one organisation.
 *
 * @param setBy the organisation that says so; null for a day of the whole country
 */
record Holiday(LocalDate day, HolidayKind kind, String name, String source, UUID setBy) {

    /**
     * The country's days, and what the organisations above say of them, each going before those above it.
     *
     * @param lineage the organisation and everything above it, the nearest first
     */
    static Map<LocalDate, Holiday> of(
            Collection<PublicHoliday> country, List<UUID> lineage, Map<UUID, List<HolidayEntry>> lists) {
        Map<LocalDate, Holiday> days = new TreeMap<>();
        country.forEach(shipped ->
                days.put(shipped.day, new Holiday(shipped.day, shipped.kind, shipped.name, shipped.source, null)));
        for (int i = lineage.size() - 1; i >= 0; i--) {
            UUID setBy = lineage.get(i);
            for (HolidayEntry entry : lists.getOrDefault(setBy, List.of())) {
                if (entry.dayOff()) {
                    days.put(
                            entry.day(),
                            new Holiday(entry.day(), HolidayKind.LOCAL, entry.name(), entry.source(), setBy));
                } else {
                    days.remove(entry.day());
                }
            }
        }
        return days;
    }
}
