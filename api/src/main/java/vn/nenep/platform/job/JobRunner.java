package vn.nenep.platform.job;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.eclipse.microprofile.context.ManagedExecutor;
import org.eclipse.microprofile.context.ThreadContext;
import org.jboss.logging.Logger;

/**
 * Runs jobs two at a time, each in one transaction, which also marks it as done. Jobs whose process died are found at the
 * start and every half minute, and run again, at most {@value #MOST_ATTEMPTS} times.
 */
@ApplicationScoped
class JobRunner {

    private static final Logger LOG = Logger.getLogger(JobRunner.class);
    private static final int MOST_ATTEMPTS = 3;
    private static final int AT_ONCE = 2;
    private static final int LONGEST_RUN_SECONDS = 900;
    private static final Duration LEASE = Duration.ofMinutes(2);
    private static final Duration SWEEP = Duration.ofSeconds(30);
    private static final Duration PROGRESS_EVERY = Duration.ofMillis(300);

    private final JobRepository jobs;
    private final Instance<JobWork> works;
    private final Clock clock;
    private final Vertx vertx;
    private long timer;
    private final ManagedExecutor executor = ManagedExecutor.builder()
            .maxAsync(AT_ONCE)
            .propagated(ThreadContext.NONE)
            .cleared(ThreadContext.ALL_REMAINING)
            .build();

    JobRunner(JobRepository jobs, @jakarta.enterprise.inject.Any Instance<JobWork> works, Clock clock, Vertx vertx) {
        this.jobs = jobs;
        this.works = works;
        this.clock = clock;
        this.vertx = vertx;
    }

    /** After the production guard, and after the demo data. The start waits neither for what is found nor for the database. */
    void start(@Observes @Priority(6000) StartupEvent start) {
        executor.execute(this::sweep);
        timer = vertx.setPeriodic(SWEEP.toMillis(), tick -> executor.execute(this::sweep));
    }

    void stop(@Observes ShutdownEvent stop) {
        vertx.cancelTimer(timer);
        executor.shutdown();
    }

    void enqueued(@Observes(during = TransactionPhase.AFTER_SUCCESS) Jobs.Enqueued event) {
        submit(event.jobId());
    }

    private void sweep() {
        List<UUID> found = inTransaction(() -> jobs.abandoned(clock.instant()));
        found.forEach(this::submit);
    }

    private void submit(UUID jobId) {
        executor.execute(() -> claimAndRun(jobId));
    }

    private void claimAndRun(UUID jobId) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
            Instant now = clock.instant();
            inTransaction(() -> jobs.claim(jobId, now, now.plus(LEASE))).ifPresent(this::run);
        } catch (RuntimeException failure) {
            LOG.errorf(failure, "A job could not be looked after: %s", jobId);
        } finally {
            request.terminate();
        }
    }

    private void run(Job job) {
        JobWork work = work(job.kind);
        if (job.attempts > MOST_ATTEMPTS) {
            giveUp(job, work, null);
            return;
        }
        try {
            QuarkusTransaction.requiringNew().timeout(LONGEST_RUN_SECONDS).run(() -> {
                work.run(new JobRun(job.subjectId, job.accountId, progress(job)));
                if (!jobs.finish(job, JobState.DONE, clock.instant())) {
                    throw new IllegalStateException("The job was taken over by another run");
                }
            });
        } catch (RuntimeException failure) {
            LOG.warnf(failure, "A job failed: %s of %s", job.kind, job.subjectId);
            giveUp(job, work, failure);
        }
    }

    private void giveUp(Job job, JobWork work, RuntimeException cause) {
        inTransaction(() -> {
            if (jobs.finish(job, JobState.FAILED, clock.instant())) {
                work.failed(job.subjectId, cause);
            }
            return null;
        });
    }

    private JobRun.Progress progress(Job job) {
        return new JobRun.Progress() {
            private Instant said = Instant.MIN;

            @Override
            public void at(int done, int total) {
                Instant now = clock.instant();
                if (done == total || said.plus(PROGRESS_EVERY).isBefore(now)) {
                    said = now;
                    inTransaction(() -> {
                        jobs.progress(job, done, total, now.plus(LEASE));
                        return null;
                    });
                }
            }
        };
    }

    private JobWork work(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findAny()
                .orElseThrow(() -> new IllegalStateException("Nobody does jobs of the kind " + kind));
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return QuarkusTransaction.requiringNew().call(work::get);
    }
}
