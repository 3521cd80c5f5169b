package vn.nenep.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.IntFunction;
import vn.nenep.access.Action;
import vn.nenep.audit.AuditTrail;
import vn.nenep.member.MemberService;
import vn.nenep.platform.job.JobRun;
import vn.nenep.platform.job.JobWork;
import vn.nenep.platform.problem.ProblemType;
import vn.nenep.platform.time.CellCalendar;

/** The job that takes an applied import back: all of it or nothing, the last row first. */
@ApplicationScoped
class RosterUndoing implements JobWork {

    private final RosterRepository imports;
    private final RosterRowRepository rows;
    private final RosterJobs jobs;
    private final RowChanges changes;
    private final MemberService members;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    RosterUndoing(
            RosterRepository imports,
            RosterRowRepository rows,
            RosterJobs jobs,
            RowChanges changes,
            MemberService members,
            AuditTrail audit,
            CellCalendar calendar) {
        this.imports = imports;
        this.rows = rows;
        this.jobs = jobs;
        this.changes = changes;
        this.members = members;
        this.audit = audit;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return RosterJobs.UNDO;
    }

    @Override
    public void run(JobRun run) {
        RosterImport undone = jobs.begin(run, Action.UNDO_ROSTER_IMPORT, ImportState.UNDOING);
        List<Integer> blocked = blocked(undone.id);
        if (!blocked.isEmpty()) {
            throw new RowFailure(blocked.get(0), ProblemType.ROSTER_UNDO_BLOCKED);
        }
        undone.undone(calendar.now());
        jobs.changed(undone, Action.UNDO_ROSTER_IMPORT);
        int total = rows.applied(undone.id).size();
        IntFunction<List<RosterRow>> next = before -> rows.toUndo(undone.id, before, RosterJobs.BATCH);
        jobs.inBatches(run, total, Integer.MAX_VALUE, next, batch -> {
            batch.forEach(changes::undo);
            imports.flush();
            record(undone.organizationId, batch);
        });
    }

    @Override
    public void failed(UUID subjectId, RuntimeException cause) {
        jobs.failed(subjectId, cause);
    }

    /** Rows whose member somebody changed after the import was applied. */
    List<Integer> blocked(UUID importId) {
        List<RosterRowRepository.Applied> applied = rows.applied(importId);
        Map<UUID, Long> versions = members.versions(
                applied.stream().map(RosterRowRepository.Applied::memberId).toList());
        return applied.stream()
                .filter(row -> !row.version().equals(versions.get(row.memberId())))
                .map(RosterRowRepository.Applied::rowNumber)
                .toList();
    }

    private void record(UUID organizationId, List<RosterRow> batch) {
        Map<UUID, Long> versions =
                members.versions(batch.stream().map(row -> row.appliedMemberId).toList());
        batch.forEach(row -> audit.changed(
                Action.UNDO_ROSTER_IMPORT,
                RosterApplying.MEMBER,
                row.appliedMemberId,
                organizationId,
                versions.get(row.appliedMemberId)));
    }
}
