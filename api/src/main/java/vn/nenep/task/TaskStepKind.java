package vn.nenep.task;

enum TaskStepKind {
    AGREED,
    /** Other words, other owners or another day. */
    CHANGED,
    PROGRESS,
    COMPLETED,
    REOPENED,
    DROPPED
}
