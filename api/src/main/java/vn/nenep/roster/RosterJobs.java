package vn.nenep.roster;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import vn.nenep.access.Access;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.platform.job.JobRun;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** What the three jobs of an import have in common. */
@ApplicationScoped
class RosterJobs {

    static final String READ = "roster-read";
    static final String APPLY = "roster-apply";
    static final String UNDO = "roster-undo";
    static final String OBJECT = "roster-import";

    static final int BATCH = 200;

    private static final String DIED = "internal-error";

    private final RosterRepository imports;
    private final Access access;
    private final AuditTrail audit;

    RosterJobs(RosterRepository imports, Access access, AuditTrail audit) {
        this.imports = imports;
        this.access = access;
        this.audit = audit;
    }

    /** The import, locked against others, if whoever asked for the job may still ask for it. */
    RosterImport begin(JobRun run, Action action, ImportState expected) {
        access.actFor(run.accountId());
        RosterImport found =
                imports.findForChange(run.subjectId()).orElseThrow(() -> Problem.of(ProblemType.NOT_FOUND));
        access.require(action, found.organizationId);
        found.require(expected);
        return found;
    }

    /** Saves it and says so in the audit trail. */
    void changed(RosterImport changed, Action action) {
        imports.flush();
        audit.changed(action, OBJECT, changed.id, changed.organizationId, changed.version);
    }

    /**
     * Writes and forgets each batch before the next one, so that long imports stay small in memory.
     *
     * @param from where the first batch begins
     * @param next the batch beyond a row's number, empty at the end
     */
    void inBatches(JobRun run, int total, int from, IntFunction<List<RosterRow>> next, Consumer<List<RosterRow>> work) {
        int done = 0;
        List<RosterRow> batch = next.apply(from);
        while (!batch.isEmpty()) {
            work.accept(batch);
            done += batch.size();
            int last = batch.get(batch.size() - 1).rowNumber;
            imports.letGo();
            run.progress().at(done, total);
            batch = next.apply(last);
        }
    }

    /** @param cause null when the process died of it */
    void failed(UUID importId, RuntimeException cause) {
        imports.findForChange(importId).ifPresent(found -> {
            if (cause instanceof RefusedFile refused) {
                imports.deleteContent(importId);
                found.failed(refused.reason.name(), null);
            } else if (cause instanceof RowFailure row) {
                found.failed(row.slug, row.rowNumber);
            } else if (cause instanceof HttpProblem problem && problem.getType() != null) {
                found.failed(problem.getType().toString().replace("/problems/", ""), null);
            } else {
                found.failed(DIED, null);
            }
        });
    }
}
