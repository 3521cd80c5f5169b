package vn.nenep.roster;

import io.quarkiverse.resteasy.problem.HttpProblem;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
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
