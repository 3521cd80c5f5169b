package vn.nenep.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.audit.AuditTrail;
import vn.nenep.member.MemberService;
import vn.nenep.platform.job.JobRun;
import vn.nenep.platform.job.JobWork;
import vn.nenep.platform.time.CellCalendar;

/** The job that does what people decided: all of it or nothing, with the way back kept with each row. */
@ApplicationScoped
class RosterApplying implements JobWork {

    static final String MEMBER = "member";

    private final RosterRepository imports;
    private final RosterRowRepository rows;
    private final RosterJobs jobs;
    private final RowChanges changes;
    private final MemberService members;
    private final AuditTrail audit;
    private final CellCalendar calendar;

    RosterApplying(
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
        return RosterJobs.APPLY;
    }

    @Override
    public void run(JobRun run) {
        RosterImport applied = jobs.begin(run, Action.APPLY_ROSTER_IMPORT, ImportState.APPLYING);
        Map<UUID, SystemMember> roster = members.entries(new OrgScope(Set.of(applied.organizationId))).stream()
                .map(SystemMember::of)
                .collect(Collectors.toMap(SystemMember::id, Function.identity()));
        applied.applied(calendar.now());
        jobs.changed(applied, Action.APPLY_ROSTER_IMPORT);
        int total = Math.toIntExact(rows.countToApply(applied.id));
        jobs.inBatches(run, total, 0, after -> rows.toApply(applied.id, after, RosterJobs.BATCH), batch -> {
            batch.forEach(row -> changes.apply(row, roster));
            imports.flush();
            record(applied.organizationId, batch);
        });
    }

    @Override
    public void failed(UUID subjectId, RuntimeException cause) {
        jobs.failed(subjectId, cause);
    }

    /** Which version each member has now, so that an undo sees what came later. */
    private void record(UUID organizationId, List<RosterRow> batch) {
        Map<UUID, Long> versions = members.versions(batch.stream()
                .map(row -> row.appliedMemberId)
                .filter(Objects::nonNull)
                .toList());
        for (RosterRow row : batch) {
            if (row.appliedMemberId != null) {
                row.appliedVersion = versions.get(row.appliedMemberId);
                audit.changed(
                        Action.APPLY_ROSTER_IMPORT, MEMBER, row.appliedMemberId, organizationId, row.appliedVersion);
            }
        }
    }
}
