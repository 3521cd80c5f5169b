package vn.nenep.roster;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which column of the file means what.
 *
 * @param headerLine number of the line with the headings; everything up to it is no member
 * @param places index of each column that was found, from 0
 */
record RosterColumns(int headerLine, Map<RosterColumn, Integer> places) {

    private static final int LINES_LOOKED_AT = 20;
    private static final int FEWEST_FOUND = 2;

    /** The line with the most known headings among the first; empty when no line looks like a heading. */
    static Optional<RosterColumns> find(List<Line> lines) {
        return lines.stream()
                .limit(LINES_LOOKED_AT)
                .map(RosterColumns::ofLine)
                .filter(found -> found.places.size() >= FEWEST_FOUND)
                .max(Comparator.comparingInt((RosterColumns found) -> found.places.size())
                        .thenComparing(Comparator.comparingInt(RosterColumns::headerLine)
                                .reversed()));
    }

    /** @param singleCell the list is of one cell, so that nobody needs to say of which */
    boolean isComplete(boolean singleCell) {
        return has(RosterColumn.FULL_NAME)
                && has(RosterColumn.ADMITTED_ON)
                && (singleCell || has(RosterColumn.CELL_CODE) || has(RosterColumn.CELL_NAME));
    }

    boolean has(RosterColumn column) {
        return places.containsKey(column);
    }

    /** Empty text when there is no such column. */
    String cell(Line line, RosterColumn column) {
        Integer place = places.get(column);
        return place == null ? "" : line.cell(place);
    }

    /** As kept in the database: {@code 3;FULL_NAME=1,…}. */
    String encode() {
        return headerLine + ";"
                + places.entrySet().stream()
                        .map(place -> place.getKey() + "=" + place.getValue())
                        .collect(Collectors.joining(","));
    }

    static RosterColumns decode(String kept) {
        String[] parts = kept.split(";", 2);
        Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
        for (String place : parts[1].split(",")) {
            String[] pair = place.split("=", 2);
            places.put(RosterColumn.valueOf(pair[0]), Integer.valueOf(pair[1]));
        }
        return new RosterColumns(Integer.parseInt(parts[0]), places);
    }

    private static RosterColumns ofLine(Line line) {
        Map<RosterColumn, Integer> places = new EnumMap<>(RosterColumn.class);
        for (int i = 0; i < line.cells().size(); i++) {
            int place = i;
            RosterColumn.ofHeading(line.cell(i)).ifPresent(column -> places.putIfAbsent(column, place));
        }
        return new RosterColumns(line.number(), places);
    }
}
