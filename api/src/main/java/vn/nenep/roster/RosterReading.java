package vn.nenep.roster;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nenep.access.Action;
import vn.nenep.access.OrgScope;
import vn.nenep.member.MemberService;
import vn.nenep.organization.OrganizationService;
import vn.nenep.platform.job.JobRun;
import vn.nenep.platform.job.JobWork;
import vn.nenep.platform.time.CellCalendar;
import vn.nenep.roster.RefusedFile.Reason;

/** The job that reads an uploaded file, or the lines that were read before, and holds them against the roster. */
@ApplicationScoped
class RosterReading implements JobWork {

    private static final int BATCH = 500;
    /** The line under the headings of official forms: (1) (2) (3). */
    private static final Pattern COLUMN_NUMBER = Pattern.compile("\\(?\\d{1,2}\\)?|\\([A-Z]\\)|[A-Z]|");

    private final RosterRepository imports;
    private final RosterRowRepository rows;
    private final RosterJobs jobs;
    private final MemberService members;
    private final OrganizationService organizations;
    private final CellCalendar calendar;

    RosterReading(
            RosterRepository imports,
            RosterRowRepository rows,
            RosterJobs jobs,
            MemberService members,
            OrganizationService organizations,
            CellCalendar calendar) {
        this.imports = imports;
        this.rows = rows;
        this.jobs = jobs;
        this.members = members;
        this.organizations = organizations;
        this.calendar = calendar;
    }

    @Override
    public String kind() {
        return RosterJobs.READ;
    }

    @Override
    public void run(JobRun run) {
        RosterImport read = jobs.begin(run, Action.CREATE_ROSTER_IMPORT, ImportState.READING);
        Optional<byte[]> upload = imports.upload(read.id);
        List<Line> lines = upload.map(RosterFile::read).orElseGet(() -> imports.lines(read.id, RosterFile.MOST_LINES));
        if (upload.isPresent()) {
            // Workbooks keep the old fonts' letters, too.
            TextEncoding.refuseOldFonts(
                    lines.stream().flatMap(line -> line.cells().stream()).collect(Collectors.joining(" ")));
        }
        Optional<RosterColumns> columns = Optional.ofNullable(read.columns()).or(() -> RosterColumns.find(lines));
        boolean singleCell = organizations.isCell(read.organizationId);
        Optional<RosterColumns> complete = columns.filter(found -> found.isComplete(singleCell));
        int lastLine = lines.get(lines.size() - 1).number();
        complete.ifPresentOrElse(found -> read.read(found, lastLine), () -> read.columnsNeeded(lastLine));
        jobs.changed(read, Action.CREATE_ROSTER_IMPORT);
        if (upload.isPresent()) {
            imports.keepLines(read.id, lines);
            imports.dropUpload(read.id);
        }
        complete.ifPresent(found -> compare(read, lines, found, singleCell ? read.organizationId : null, run));
    }

    @Override
    public void failed(UUID subjectId, RuntimeException cause) {
        jobs.failed(subjectId, cause);
    }

    private void compare(RosterImport read, List<Line> lines, RosterColumns columns, UUID onlyCell, JobRun run) {
        RowReader reader =
                new RowReader(columns, organizations.cellsWithin(read.organizationId), onlyCell, calendar.today());
        List<FileRow> people = lines.stream()
                .filter(line -> line.number() > columns.headerLine() && isPerson(line, columns))
                .map(reader::read)
                .toList();
        if (people.isEmpty()) {
            throw new RefusedFile(Reason.EMPTY);
        }
        Collection<SystemMember> roster = members.entries(new OrgScope(Set.of(read.organizationId))).stream()
                .map(SystemMember::of)
                .toList();
        List<Match> matches = RosterMatcher.match(people, roster, read.lastLine + 1);
        keep(read.id, matches, people, run);
    }

    private void keep(UUID importId, List<Match> matches, List<FileRow> people, JobRun run) {
        Map<Integer, FileRow> byNumber =
                people.stream().collect(Collectors.toMap(FileRow::number, Function.identity()));
        int done = 0;
        for (Match match : matches) {
            rows.persist(new RosterRow(importId, match, byNumber.get(match.rowNumber())));
            done++;
            if (done % BATCH == 0) {
                imports.letGo();
                run.progress().at(done, matches.size());
            }
        }
        imports.letGo();
    }

    /** Titles, totals and signatures under the table name nobody and have no day and no card. */
    private static boolean isPerson(Line line, RosterColumns columns) {
        boolean numbersOnly = line.cells().stream()
                .allMatch(cell -> COLUMN_NUMBER.matcher(cell).matches());
        return !numbersOnly
                && !(columns.cell(line, RosterColumn.FULL_NAME).isEmpty()
                        && columns.cell(line, RosterColumn.ADMITTED_ON).isEmpty()
                        && columns.cell(line, RosterColumn.CARD_NUMBER).isEmpty());
    }
}
