package vn.nenep.task;

public enum TaskState {
    OPEN,
    COMPLETED,
    /** Nobody needs it any more. */
    DROPPED
}
