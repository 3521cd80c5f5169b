package vn.nenep.access;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nenep.access.MatrixCaller.Relation;

/**
 * One line of {@code access-matrix.txt}, where its notation is explained.
 *
 * @param about whose object it is
 * @param state of the object
 * @param answer to those who may, in this state
 * @param marks what is written for each role
 */
record MatrixRow(
        String operationId, String about, String state, int answer, Map<Role, String> marks, int nobody, int unlinked) {

    static final int UNAUTHENTICATED = 401;
    static final int NOT_ALLOWED = 403;
    static final int NOT_FOUND = 404;

    /** One for each state. */
    static List<MatrixRow> read(String line) {
        String[] cells = line.trim().split("\\s+");
        Role[] roles = Role.values();
        if (cells.length != roles.length + 5) {
            throw new IllegalStateException("Not a row: " + line);
        }
        Map<Role, String> marks = new java.util.EnumMap<>(Role.class);
        for (int i = 0; i < roles.length; i++) {
            marks.put(roles[i], cells[3 + i]);
        }
        List<MatrixRow> rows = new ArrayList<>();
        for (String answers : cells[2].split(";")) {
            int equals = answers.indexOf('=');
            int answer = Integer.parseInt(answers.substring(equals + 1));
            for (String state : answers.substring(0, equals).split(",")) {
                rows.add(new MatrixRow(
                        cells[0],
                        cells[1],
                        state,
                        answer,
                        marks,
                        Integer.parseInt(cells[3 + roles.length]),
                        Integer.parseInt(cells[4 + roles.length])));
            }
        }
        return rows;
    }

    String key() {
        return operationId + " " + about;
    }

    /** Whether it is on an organisation's object, which others do not even know of. */
    boolean isOnObject() {
        return !about.startsWith("any");
    }

    boolean isAboutMe() {
        return about.startsWith("me");
    }

    /** Whether each caller calls on an object of the own. */
    boolean isOwn() {
        return about.startsWith("me-here");
    }

    boolean concerns(MatrixCaller caller) {
        return !isAboutMe() || caller.relation() == Relation.SELF || !isOwn() && caller.isMe();
    }

    int expected(MatrixCaller caller) {
        if (marks.values().stream().allMatch("p"::equals)) {
            return answer;
        }
        if (caller.relation() == Relation.ANONYMOUS) {
            return UNAUTHENTICATED;
        }
        if (caller.relation() == Relation.UNLINKED) {
            return unlinked;
        }
        if (caller.role() != null && marks.get(caller.role()).equals("x")) {
            return NOT_ALLOWED;
        }
        if (caller.relation() == Relation.ENDED_ACCOUNT) {
            return operationId.equals("acceptInvitation") ? nobody : NOT_ALLOWED;
        }
        if (caller.isNobody()) {
            return nobody;
        }
        return marked(marks.get(caller.role()), caller.relation());
    }

    private int marked(String mark, Relation relation) {
        boolean reaches = !isOnObject() || relation.reaches;
        return switch (mark) {
            case "+" -> reaches ? answer : NOT_FOUND;
            case "b" -> relation == Relation.PARENT || relation == Relation.TOP ? answer : NOT_FOUND;
            case "t" -> relation == Relation.TOP ? answer : NOT_FOUND;
            case "a" ->
                relation == Relation.PARENT || relation == Relation.TOP ? answer : reaches ? NOT_ALLOWED : NOT_FOUND;
            case "!" -> answer;
            case "-" -> reaches ? NOT_ALLOWED : NOT_FOUND;
            case "h" -> NOT_FOUND;
            default -> reaches ? Integer.parseInt(mark) : NOT_FOUND;
        };
    }

    @Override
    public String toString() {
        return key() + ", " + state;
    }
}
