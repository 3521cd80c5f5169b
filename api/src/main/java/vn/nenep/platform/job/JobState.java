package vn.nenep.platform.job;

enum JobState {
    WAITING,
    RUNNING,
    DONE,
    FAILED
}
