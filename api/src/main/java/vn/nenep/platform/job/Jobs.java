package vn.nenep.platform.job;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;

/** Where features hand in work for later and see how far it has come. */
@ApplicationScoped
public class Jobs {

    /** A job was handed in; heard once the transaction has committed. */
    record Enqueued(UUID jobId) {}

    private final JobRepository jobs;
    private final Event<Enqueued> enqueued;
    private final Clock clock;

    Jobs(JobRepository jobs, Event<Enqueued> enqueued, Clock clock) {
        this.jobs = jobs;
        this.enqueued = enqueued;
        this.clock = clock;
    }

    /** Part of the caller's transaction: no change without its job, no job without its change. */
    @Transactional(TxType.MANDATORY)
    public void enqueue(String kind, UUID subjectId, UUID accountId) {
        Job job = new Job(kind, subjectId, accountId, clock.instant());
        jobs.persist(job);
        enqueued.fire(new Enqueued(job.id));
    }

    /** Of the latest job about this. */
    public JobProgress progress(UUID subjectId) {
        return jobs.progress(List.of(subjectId)).getOrDefault(subjectId, JobProgress.UNKNOWN);
    }
}
