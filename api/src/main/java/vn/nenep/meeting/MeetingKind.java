package vn.nenep.meeting;

/** What people come together for; who is convened, and what it counts as, follows from it. */
public enum MeetingKind {
    /** Sinh hoạt thường kỳ: monthly, Charter Art. 24. */
    REGULAR,
    /** Sinh hoạt chuyên đề: at least once a quarter, HD 42. */
    THEMATIC,
    /** The regular and the thematic one in one session, one after the other: it counts as both. */
    COMBINED,
    /** Họp chi ủy: those who hold an office in the cell come together before a meeting. */
    COMMITTEE_PREMEETING,
    /** Sinh hoạt đột xuất. */
    EXTRAORDINARY,
    /** A part of the cell, named for the occasion: members belong to a cell and not to a group. */
    GROUP;

    /** Whether it is the cell's meeting of a month. */
    public boolean isRegular() {
        return this == REGULAR || this == COMBINED;
    }

    /** Whether it counts for the quarter, and has a theme. */
    public boolean isThematic() {
        return this == THEMATIC || this == COMBINED;
    }

    /** Whether its quality is scored. */
    public boolean isScored() {
        return isRegular() || isThematic();
    }

    /** Whether the whole cell is convened. */
    public boolean isOfWholeCell() {
        return this != COMMITTEE_PREMEETING && this != GROUP;
    }
}
