package vn.nenep.schedule;

/** Whether a cell has its thematic meeting of a quarter: at least one, HD 42-HD/BTCTW. */
enum QuarterState {
    HELD,
    /** A meeting is planned and not closed yet. */
    PLANNED,
    /** There is a theme, and no meeting. */
    THEME_ONLY,
    /** Neither. */
    MISSING;

    static QuarterState of(long held, long planned, long themes) {
        if (held > 0) {
            return HELD;
        }
        if (planned > 0) {
            return PLANNED;
        }
        return themes > 0 ? THEME_ONLY : MISSING;
    }
}
