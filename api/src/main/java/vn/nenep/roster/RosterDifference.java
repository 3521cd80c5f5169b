package vn.nenep.roster;

/** What a row of the file can have otherwise than the roster. */
enum RosterDifference {
    FULL_NAME,
    CARD_NUMBER,
    BORN_ON,
    ADMITTED_ON,
    RECOGNIZED_ON,
    CELL
}
