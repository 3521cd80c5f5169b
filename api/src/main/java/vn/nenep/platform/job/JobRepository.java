package vn.nenep.platform.job;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Every change asks for the attempt that it belongs to: a run that has lost its job changes nothing. */
@ApplicationScoped
class JobRepository implements PanacheRepositoryBase<Job, UUID> {

    private static final int SWEPT_AT_ONCE = 100;

    /** Waiting, or left behind by a process that died. */
    List<UUID> abandoned(Instant now) {
        return getEntityManager()
                .createQuery("""
                        select id from Job
                        where state = WAITING or (state = RUNNING and leaseUntil < :now)
                        order by id
                        """, UUID.class)
                .setParameter("now", now)
                .setMaxResults(SWEPT_AT_ONCE)
                .getResultList();
    }

    /** Empty when somebody else has it. */
    Optional<Job> claim(UUID id, Instant now, Instant leaseUntil) {
        int claimed = update("""
                        state = RUNNING, attempts = attempts + 1, leaseUntil = ?2, done = 0, total = 0
                        where id = ?1 and (state = WAITING or (state = RUNNING and leaseUntil < ?3))
                        """, id, leaseUntil, now);
        return claimed == 0 ? Optional.empty() : findByIdOptional(id);
    }

    void progress(Job run, int done, int total, Instant leaseUntil) {
        update(
                "done = ?3, total = ?4, leaseUntil = ?5 where id = ?1 and attempts = ?2 and state = RUNNING",
                run.id,
                run.attempts,
                done,
                total,
                leaseUntil);
    }

    /** False when the run has lost its job. */
    boolean finish(Job run, JobState state, Instant now) {
        return update(
                        "state = ?3, finishedAt = ?4 where id = ?1 and attempts = ?2 and state = RUNNING",
                        run.id,
                        run.attempts,
                        state,
                        now)
                == 1;
    }

    /** The latest job about each. */
    Map<UUID, JobProgress> progress(Collection<UUID> subjectIds) {
        if (subjectIds.isEmpty()) {
            return Map.of();
        }
        return list("subjectId in ?1 order by id", subjectIds).stream()
                .collect(Collectors.toMap(
                        job -> job.subjectId, job -> new JobProgress(job.done, job.total), (first, later) -> later));
    }
}
