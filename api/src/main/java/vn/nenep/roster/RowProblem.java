package vn.nenep.roster;

/** What can be wrong with a cell of the file; the texts are in the messages. */
enum RowProblem {
    MISSING,
    NOT_A_NAME,
    TOO_LONG,
    NOT_A_DAY,
    DAY_INCOMPLETE,
    DAY_NOT_POSSIBLE,
    BEFORE_ADMISSION,
    UNKNOWN_CELL,
    SEVERAL_CELLS,
    CELLS_DISAGREE,
    NOT_A_CARD_NUMBER,
    NOT_A_PHONE,
    NOT_AN_EMAIL,
    CARD_OF_ANOTHER,
    SEVERAL_MEMBERS;

    String textKey() {
        return "roster.row." + name();
    }
}
