package vn.nenep.roster;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What is wrong in which column of a row. */
record RowError(RosterColumn column, RowProblem problem) {

    /** As kept in the database: {@code BORN_ON:NOT_A_DAY,…}; null for none. */
    static String encode(List<RowError> errors) {
        return errors.isEmpty()
                ? null
                : errors.stream()
                        .map(error -> error.column + ":" + error.problem)
                        .collect(Collectors.joining(","));
    }

    static List<RowError> decode(String kept) {
        return kept == null
                ? List.of()
                : Arrays.stream(kept.split(","))
                        .map(error -> error.split(":", 2))
                        .map(pair -> new RowError(RosterColumn.valueOf(pair[0]), RowProblem.valueOf(pair[1])))
                        .toList();
    }
}
