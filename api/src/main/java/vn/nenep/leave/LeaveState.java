package vn.nenep.leave;

public enum LeaveState {
    PENDING,
    ACCEPTED,
    REFUSED
}
