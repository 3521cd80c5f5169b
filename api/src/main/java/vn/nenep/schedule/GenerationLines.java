package vn.nenep.schedule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Says of two hundred cells in a few lines what is the same for many of them. */
final class GenerationLines {

    private record Same(
            String month,
            MonthState state,
            LocalDate scheduled,
            String startTime,
            LocalDate day,
            List<Concern> concerns,
            LocalDate proposed) {

        static Same of(CellMonth month) {
            return new Same(
                    month.month().toString(),
                    month.state(),
                    month.scheduled(),
                    month.setting() == null ? null : month.setting().startTime(),
                    month.day(),
                    month.concerns(),
                    month.proposed());
        }

        LocalDate sortDay() {
            return scheduled == null ? LocalDate.MIN : scheduled;
        }
    }

    private GenerationLines() {}

    static List<GenerationView.Line> of(List<CellMonth> months, Map<UUID, String> names) {
        Map<Same, List<CellMonth>> groups =
                months.stream().collect(Collectors.groupingBy(Same::of, LinkedHashMap::new, Collectors.toList()));
        return groups.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Comparator.comparing(Same::month)
                        .thenComparing(Same::sortDay)
                        .thenComparing(Same::state)))
                .map(group -> line(group.getKey(), group.getValue(), names))
                .toList();
    }

    static GenerationView.Summary summary(List<CellMonth> months, int cells) {
        Map<MonthState, Long> counts =
                months.stream().collect(Collectors.groupingBy(CellMonth::state, Collectors.counting()));
        return new GenerationView.Summary(
                cells,
                count(counts, MonthState.READY),
                count(counts, MonthState.CREATED),
                count(counts, MonthState.EXISTING),
                count(counts, MonthState.UNDECIDED),
                count(counts, MonthState.PAST),
                count(counts, MonthState.WITHOUT_SCHEDULE));
    }

    private static int count(Map<MonthState, Long> counts, MonthState state) {
        return counts.getOrDefault(state, 0L).intValue();
    }

    private static GenerationView.Line line(Same same, List<CellMonth> group, Map<UUID, String> names) {
        CellMonth only = group.size() == 1 ? group.get(0) : null;
        return new GenerationView.Line(
                same.month,
                same.state,
                group.size(),
                only == null ? null : only.cellId(),
                only == null ? null : names.get(only.cellId()),
                same.scheduled,
                same.startTime,
                same.day,
                same.concerns,
                same.proposed,
                only == null ? null : only.meetingId());
    }
}
