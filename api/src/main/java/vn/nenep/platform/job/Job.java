package vn.nenep.platform.job;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** Work that outlives the request that asked for it. Its state is in the database, so that a crash is seen. */
@Entity
@Table(name = "job")
class Job {

    @Id
    UUID id = Ids.next();

    String kind;

    /** What the work is about. */
    @Column(name = "subject_id")
    UUID subjectId;

    /** On whose behalf. */
    @Column(name = "account_id")
    UUID accountId;

    @Enumerated(EnumType.STRING)
    JobState state = JobState.WAITING;

    int done;

    int total;

    /** Counts the runs; whoever holds a lower number has lost the job to another run. */
    int attempts;

    /** While it runs: when this has passed without a sign of life, the run is taken for dead. */
    @Column(name = "lease_until")
    Instant leaseUntil;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "finished_at")
    Instant finishedAt;

    protected Job() {}

    Job(String kind, UUID subjectId, UUID accountId, Instant createdAt) {
        this.kind = kind;
        this.subjectId = subjectId;
        this.accountId = accountId;
        this.createdAt = createdAt;
    }
}
