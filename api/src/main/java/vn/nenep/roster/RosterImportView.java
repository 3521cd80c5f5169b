package vn.nenep.roster;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.platform.job.JobProgress;
import vn.nenep.platform.web.Idempotency;

@Schema(name = "RosterImport", description = "A list of members held against the roster, and how far that has come.")
record RosterImportView(
        @Schema(required = true) UUID id,

        @Schema(hidden = true) long version,

        @Schema(required = true) UUID organizationId,

        @Schema(required = true, examples = "Đảng ủy phường An Bình Đông")
        String organizationName,

        @Schema(required = true, examples = "danh-sach-dang-vien.xlsx")
        String fileName,

        @Schema(required = true) ImportState state,

        @Schema(required = true, description = "Steps done by the job that runs, or ran last.", examples = "4500")
        int done,

        @Schema(required = true, description = "Of so many; 0 while unknown.", examples = "10000")
        int total,

        @Schema(required = true, description = "How many rows there are of each proposal.")
        List<Count> counts,

        @Schema(description = "Which column means what; absent while nobody knows.")
        Columns columns,

        @Schema(
                required = true,
                description =
                        "The first lines of the file, to say by them what the columns mean; while COLUMNS_NEEDED.")
        List<FileLine> firstLines,

        @Schema(
                description = "Why the last job gave up and left everything as it was: a reason for which files are "
                        + "refused, or the slug of a problem. Absent when none did.",
                examples = "TCVN3")
        String failure,

        @Schema(description = "At which row it gave up.", examples = "17")
        Integer failureRow,

        @Schema(required = true, examples = "Hồ Ngọc Ánh") String createdByName,

        @Schema(required = true) Instant createdAt,

        @Schema(description = "Absent until it is applied.") Instant appliedAt,

        @Schema(description = "Absent unless it was undone.")
        Instant undoneAt,

        @Schema(required = true, description = "Operations that the caller may do now.")
        List<String> allowedActions)
        implements Idempotency.Identified {

    @Schema(name = "RosterCount", description = "How many rows there are of a proposal.")
    record Count(
            @Schema(required = true) Proposal proposal,

            @Schema(required = true, examples = "120") long rows,

            @Schema(required = true, description = "Of those, without a decision.", examples = "8")
            long undecided) {}

    @Schema(name = "RosterColumns", description = "Which column of the file means what.")
    record Columns(
            @Schema(required = true, description = "Number of the line with the headings.", examples = "4")
            int headerLine,

            @Schema(required = true) List<Place> places) {}

    @Schema(name = "RosterColumnPlace", description = "Where a column stands.")
    record Place(
            @Schema(required = true) RosterColumn column,

            @Schema(required = true, minimum = "0", maximum = "59", description = "From 0.", examples = "1")
            int index) {}

    @Schema(name = "RosterFileLine", description = "A line of the file as it is.")
    record FileLine(
            @Schema(required = true, description = "As a spreadsheet counts.", examples = "4")
            int number,

            @Schema(required = true) List<String> cells) {}

    /** @param name of the organisation */
    static RosterImportView of(
            RosterImport from,
            String name,
            JobProgress progress,
            List<Count> counts,
            List<Line> firstLines,
            List<String> allowedActions) {
        return new RosterImportView(
                from.id,
                from.version,
                from.organizationId,
                name,
                from.fileName,
                from.state,
                progress.done(),
                progress.total(),
                counts,
                columns(from.columns()),
                firstLines.stream()
                        .map(line -> new FileLine(line.number(), line.cells()))
                        .toList(),
                from.failure,
                from.failureRow,
                from.createdByName,
                from.createdAt,
                from.appliedAt,
                from.undoneAt,
                allowedActions);
    }

    private static Columns columns(RosterColumns known) {
        return known == null
                ? null
                : new Columns(
                        known.headerLine(),
                        known.places().entrySet().stream()
                                .map(place -> new Place(place.getKey(), place.getValue()))
                                .toList());
    }
}
