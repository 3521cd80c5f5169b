package vn.nenep.access;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * One line of {@code access-fields.txt}, where its notation is explained.
 *
 * @param pointer where in the answer
 */
record FieldRow(String path, String pointer, List<String> fields, Map<Role, String> marks) {

    static Stream<FieldRow> all() {
        return MatrixFile.lines("/access-fields.txt").map(FieldRow::read);
    }

    private static FieldRow read(String line) {
        String[] cells = line.trim().split("\\s+");
        Map<Role, String> marks = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            marks.put(role, cells[3 + role.ordinal()]);
        }
        String pointer = cells[1].equals(".") ? "" : cells[1];
        return new FieldRow(cells[0], pointer, List.of(cells[2].split(",")), marks);
    }

    boolean mayRead(MatrixCaller caller) {
        return caller.isMe()
                || caller.role() != null && marks.get(caller.role()).equals("+");
    }

    @Override
    public String toString() {
        return path;
    }
}
