package vn.nenep.schedule;

/** How far the preparation of a theme is, as people say. That it was held is told by its meeting. */
enum ThemeState {
    PLANNED,
    /** The draft is written and the cell's committee has agreed to it. */
    PREPARED,
    DROPPED
}
