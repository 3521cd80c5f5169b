package vn.nenep.quality;

/** The way of a sheet (HD 42-HD/BTCTW, II.5): scored by the cell, voted, submitted, decided by the superior committee. */
enum ScoreState {
    DRAFT,
    SELF_SCORED,
    CELL_VOTED,
    SUBMITTED,
    CONFIRMED,
    ADJUSTED
}
