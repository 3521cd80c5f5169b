package vn.nenep.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.UUID;
import vn.nenep.access.Principal;
import vn.nenep.platform.persistence.Ids;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** A list of the members of one organisation's cells, from upload to the applied or undone batch. */
@Entity
@Table(name = "roster_import")
class RosterImport {

    @Id
    UUID id = Ids.next();

    @Version
    long version;

    @Column(name = "organization_id")
    UUID organizationId;

    @Column(name = "file_name")
    String fileName;

    @Enumerated(EnumType.STRING)
    ImportState state = ImportState.READING;

    /** See {@link RosterColumns#encode}; null while nobody knows. */
    @Column(name = "column_places")
    String columnPlaces;

    @Column(name = "last_line")
    int lastLine;

    /** Why the last job gave up: a {@link RefusedFile.Reason} or the slug of a problem; null when none did. */
    String failure;

    /** At which row it gave up; null when at none. */
    @Column(name = "failure_row")
    Integer failureRow;

    @Column(name = "created_by")
    UUID createdBy;

    @Column(name = "created_by_name")
    String createdByName;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "applied_at")
    Instant appliedAt;

    @Column(name = "undone_at")
    Instant undoneAt;

    protected RosterImport() {}

    RosterImport(UUID organizationId, String fileName, Principal by, Instant now) {
        this.organizationId = organizationId;
        this.fileName = fileName;
        this.createdBy = by.accountId();
        this.createdByName = by.displayName();
        this.createdAt = now;
    }

    /** Null while nobody knows. */
    RosterColumns columns() {
        return columnPlaces == null ? null : RosterColumns.decode(columnPlaces);
    }

    void readAgain(RosterColumns columns) {
        require(ImportState.COLUMNS_NEEDED, ImportState.DECIDING);
        columnPlaces = columns.encode();
        begin(ImportState.READING);
    }

    void columnsNeeded(int last) {
        require(ImportState.READING);
        state = ImportState.COLUMNS_NEEDED;
        lastLine = last;
    }

    void read(RosterColumns columns, int last) {
        require(ImportState.READING);
        columnPlaces = columns.encode();
        lastLine = last;
        state = ImportState.DECIDING;
    }

    void apply() {
        require(ImportState.DECIDING);
        begin(ImportState.APPLYING);
    }

    void applied(Instant now) {
        require(ImportState.APPLYING);
        state = ImportState.APPLIED;
        appliedAt = now;
    }

    void undo() {
        require(ImportState.APPLIED);
        begin(ImportState.UNDOING);
    }

    void undone(Instant now) {
        require(ImportState.UNDOING);
        state = ImportState.UNDONE;
        undoneAt = now;
    }

    /** Back to where the job began; it has left nothing behind. */
    void failed(String why, Integer row) {
        failure = why;
        failureRow = row;
        state = switch (state) {
            case APPLYING -> ImportState.DECIDING;
            case UNDOING -> ImportState.APPLIED;
            default -> ImportState.FAILED;
        };
    }

    void require(ImportState... allowed) {
        if (!Arrays.asList(allowed).contains(state)) {
            throw Problem.of(ProblemType.WRONG_STATE, "The import is not in a state for this.");
        }
    }

    private void begin(ImportState next) {
        state = next;
        failure = null;
        failureRow = null;
    }
}
