package vn.nenep.criticism;

/** Tự phê bình, or phê bình of another. */
enum CriticismKind {
    SELF_CRITICISM,
    CRITICISM
}
