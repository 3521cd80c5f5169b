package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * The schedule that holds for an organisation in a month: its own, else the nearest above; the highest one that is locked
 * goes before all below it.
 *
 * @param setBy the organisation that set it
 */
record EffectiveSchedule(UUID setBy, LocalDate since, ScheduleSetting setting) {

    /**
     * @param lineage the organisation and everything above it, the nearest first
     * @param periods what each of these has set; those that set nothing may be missing
     */
    static Optional<EffectiveSchedule> on(LocalDate day, List<UUID> lineage, Map<UUID, List<SchedulePeriod>> periods) {
        EffectiveSchedule nearest = null;
        EffectiveSchedule locked = null;
        for (UUID organization : lineage) {
            EffectiveSchedule set = of(organization, day, periods).orElse(null);
            if (set == null) {
                continue;
            }
            nearest = nearest == null ? set : nearest;
            locked = set.setting.locked() ? set : locked;
        }
        return Optional.ofNullable(locked == null ? nearest : locked);
    }

    /** The lock above an organisation, which leaves it nothing to set. */
    static Optional<EffectiveSchedule> lockAbove(
            LocalDate day, List<UUID> lineage, Map<UUID, List<SchedulePeriod>> periods) {
        return on(day, lineage.subList(Math.min(1, lineage.size()), lineage.size()), periods)
                .filter(above -> above.setting.locked());
    }

    /** The nearest that says by when to register and to agree. */
    static Optional<EffectiveSchedule> withDeadlines(
            LocalDate day, List<UUID> lineage, Map<UUID, List<SchedulePeriod>> periods) {
        return lineage.stream()
                .flatMap(organization -> of(organization, day, periods).stream())
                .filter(set -> set.setting.registerByDay() != null)
                .findFirst();
    }

    /** Off until the nearest that says something allows it; a committee that keeps the schedule goes before all below. */
    static boolean allowsOnline(LocalDate day, List<UUID> lineage, Map<UUID, List<SchedulePeriod>> periods) {
        Stream<EffectiveSchedule> kept = on(day, lineage, periods).filter(set -> set.setting.locked()).stream();
        Stream<EffectiveSchedule> nearest =
                lineage.stream().flatMap(organization -> of(organization, day, periods).stream());
        return Stream.concat(kept, nearest)
                .map(set -> set.setting.onlineAllowed())
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(false);
    }

    private static Optional<EffectiveSchedule> of(
            UUID organization, LocalDate day, Map<UUID, List<SchedulePeriod>> periods) {
        return periods.getOrDefault(organization, List.of()).stream()
                .filter(period -> !period.effectiveFrom().isAfter(day))
                .max(Comparator.comparing(SchedulePeriod::effectiveFrom))
                .filter(period -> period.setting() != null)
                .map(period -> new EffectiveSchedule(organization, period.effectiveFrom(), period.setting()));
    }
}
