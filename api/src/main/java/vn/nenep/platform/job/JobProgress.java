package vn.nenep.platform.job;

/** How far the latest job about something has come: steps done, of so many; both 0 before they are known. */
public record JobProgress(int done, int total) {

    public static final JobProgress UNKNOWN = new JobProgress(0, 0);
}
