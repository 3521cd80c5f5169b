package vn.nenep.platform.job;

import java.util.UUID;

/** What the jobs of one kind do: a bean of the feature that they belong to. */
public interface JobWork {

    /** Unique and never changed: it is kept with the jobs. */
    String kind();

    /**
     * Does all of it, in one transaction that the runner opens and that also marks the job as done. So a crash leaves
     * nothing half done, and a run that was taken for dead cannot commit beside its successor.
     */
    void run(JobRun run);

    /**
     * The work was given up and has left no trace; in a transaction of its own.
     *
     * @param cause null when the process died several times over it
     */
    void failed(UUID subjectId, RuntimeException cause);
}
