package vn.nenep.platform.job;

import java.util.UUID;

/**
 * One run of a job.
 *
 * @param subjectId what the work is about
 * @param accountId on whose behalf
 */
public record JobRun(UUID subjectId, UUID accountId, Progress progress) {

    /** Seen by others at once, whatever becomes of the work; also the sign that the run is alive. */
    @FunctionalInterface
    public interface Progress {
        void at(int done, int total);
    }
}
