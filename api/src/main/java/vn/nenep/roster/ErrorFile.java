package vn.nenep.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The rows that nobody could understand, as they were, each with what is wrong: to be put right and sent again. */
final class ErrorFile {

    private static final String TITLE = "Dòng lỗi";
    private static final String NUMBER = "Dòng số";
    private static final String MESSAGE = "Lỗi cần sửa";

    /** Null when nobody knows what the columns mean: then there are no rows. */
    private final RosterColumns columns;

    private final UnaryOperator<String> texts;

    ErrorFile(RosterColumns columns, UnaryOperator<String> texts) {
        this.columns = columns;
        this.texts = texts;
    }

    byte[] write(FileFormat format, List<RosterRow> rows, Function<Collection<Integer>, List<Line>> linesOf) {
        Map<Integer, RosterRow> byNumber =
                rows.stream().collect(Collectors.toMap(row -> row.rowNumber, Function.identity()));
        List<Line> lines = linesOf.apply(byNumber.keySet());
        List<Line> header = columns == null ? List.of() : linesOf.apply(Set.of(columns.headerLine()));
        int width = java.util.stream.Stream.concat(lines.stream(), header.stream())
                .mapToInt(line -> line.cells().size())
                .max()
                .orElse(0);
        List<String> headings = header.isEmpty() ? known(width) : padded(header.get(0), width);
        headings.add(NUMBER);
        headings.add(MESSAGE);
        return RosterSheet.write(
                format, TITLE, headings, lines.stream().map(line -> row(line, width, byNumber.get(line.number()))));
    }

    private List<String> row(Line line, int width, RosterRow row) {
        List<String> cells = padded(line, width);
        cells.add(String.valueOf(line.number()));
        cells.add(row.errors().stream()
                .map(error -> "Cột " + error.column().heading + ": "
                        + texts.apply(error.problem().textKey()))
                .collect(Collectors.joining("; ")));
        return cells;
    }

    /** The file had no headings: ours, where we know what the column means. */
    private List<String> known(int width) {
        List<String> headings = padded(new Line(0, List.of()), width);
        if (columns != null) {
            columns.places().forEach((column, place) -> {
                if (place < width) {
                    headings.set(place, column.heading);
                }
            });
        }
        return headings;
    }

    private static List<String> padded(Line line, int width) {
        List<String> cells = new ArrayList<>(line.cells());
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }
}
