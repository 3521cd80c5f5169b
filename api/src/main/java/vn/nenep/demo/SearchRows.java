package vn.nenep.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.member.NameWords;

/**
 * The two million rows by which names are found. Written in the order of their key, a first letter at a time: at random they
 * would touch every page of the index again and again.
 */
class SearchRows {

    private static final int BATCH = 5_000;

    private record Named(String folded, byte[] sortKey, byte[] memberId) {}

    private record Row(String prefix, Named of) {
        static final Comparator<Row> BY_KEY = Comparator.comparing(Row::prefix)
                .thenComparing(row -> row.of.sortKey, Arrays::compareUnsigned)
                .thenComparing(row -> row.of.memberId, Arrays::compareUnsigned);
    }

    private final List<Named> names = new ArrayList<>();

    void add(String folded, byte[] sortKey, byte[] memberId) {
        names.add(new Named(folded, sortKey, memberId));
    }

    void write(Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO member_name_prefix (prefix, sort_key, member_id, spaced_name) VALUES (?, ?, ?, ?)")) {
            for (String letter : firstLetters()) {
                write(insert, rows(letter));
            }
        }
    }

    private Set<String> firstLetters() {
        return names.stream()
                .flatMap(named -> Arrays.stream(named.folded.split(" ")))
                .map(word -> word.substring(0, 1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<Row> rows(String letter) {
        Function<Named, Set<String>> prefixes = named -> NameWords.prefixes(named.folded);
        return names.stream()
                .flatMap(named -> prefixes.apply(named).stream()
                        .filter(prefix -> prefix.startsWith(letter))
                        .map(prefix -> new Row(prefix, named)))
                .sorted(Row.BY_KEY)
                .toList();
    }

    private static void write(PreparedStatement insert, List<Row> rows) throws SQLException {
        int waiting = 0;
        for (Row row : rows) {
            insert.setString(1, row.prefix);
            insert.setBytes(2, row.of.sortKey);
            insert.setBytes(3, row.of.memberId);
            insert.setString(4, NameWords.spaced(row.of.folded));
            insert.addBatch();
            if (++waiting % BATCH == 0) {
                insert.executeBatch();
            }
        }
        insert.executeBatch();
    }
}
