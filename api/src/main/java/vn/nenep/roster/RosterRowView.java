package vn.nenep.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.nenep.member.LeaveKind;
import vn.nenep.member.RosterEntry;
import vn.nenep.platform.web.Versioned;

@Schema(name = "RosterRow", description = "A row of the comparison of a list with the roster.")
record RosterRowView(
        @Schema(hidden = true) long version,

        @Schema(required = true, description = "For `If-Match`.", examples = "\"0\"")
        String etag,

        @Schema(
                required = true,
                description = "Line of the file; of members who are not in it, a number after the last line.",
                examples = "17")
        int rowNumber,

        @Schema(required = true) Proposal proposal,

        @Schema(required = true) RowDecision decision,

        @Schema(required = true, description = "Decisions that fit the proposal.")
        List<RowDecision> possibleDecisions,

        @Schema(description = "What the file says; absent for members who are not in it.")
        Person inFile,

        @Schema(description = "Who it is on the roster, as of now; absent when nobody.")
        Person onRoster,

        @Schema(description = "Whom somebody chose as the member that the row is.")
        Person chosen,

        @Schema(required = true, description = "Members whom it could be.")
        List<Person> candidates,

        @Schema(required = true, description = "What the file has otherwise than the roster.")
        List<RosterDifference> differences,

        @Schema(description = "The earlier row of the same person.", examples = "12")
        Integer duplicateOf,

        @Schema(description = "How somebody left who is not in the file.")
        LeaveKind leaveKind,

        @Schema(required = true, description = "What is wrong with the row.")
        List<Error> errors)
        implements Versioned {

    @Schema(name = "RosterPerson", description = "A person as the file or the roster has them.")
    record Person(
            @Schema(description = "Absent in the file.") UUID memberId,

            @Schema(examples = "Đỗ Thị Ưởng") String fullName,

            @Schema(examples = "Chi bộ Khu phố 1") String cellName,

            @Schema(examples = "038000123") String cardNumber,

            LocalDate bornOn,

            @Schema(description = "When the file has only the year of birth.", examples = "1975")
            Integer birthYear,

            LocalDate admittedOn,

            @Schema(description = "Absent while probationary.")
            LocalDate recognizedOn) {}

    @Schema(name = "RosterRowError", description = "What is wrong in which column.")
    record Error(
            @Schema(required = true) RosterColumn column,

            @Schema(required = true) RowProblem problem,

            @Schema(required = true, description = "In the language of `Accept-Language`, vi or en.")
            String message) {}

    /** What views of rows need to know of others. */
    record Known(Map<UUID, RosterEntry> members, Map<UUID, String> cellNames, UnaryOperator<String> texts) {}

    static RosterRowView of(RosterRow row, Known known) {
        return new RosterRowView(
                row.version,
                "\"" + row.version + "\"",
                row.rowNumber,
                row.proposal,
                row.decision,
                List.copyOf(RowDecision.possible(row.proposal)),
                row.inFile ? inFile(row, known) : null,
                member(row.memberId, known),
                member(row.chosenMemberId, known),
                row.candidates().stream()
                        .map(id -> member(id, known))
                        .filter(Objects::nonNull)
                        .toList(),
                row.differences(),
                row.duplicateOf,
                row.leaveKind,
                row.errors().stream()
                        .map(error -> new Error(
                                error.column(),
                                error.problem(),
                                known.texts.apply(error.problem().textKey())))
                        .toList());
    }

    /** Everybody whom the row names. */
    static Stream<UUID> members(RosterRow row) {
        return Stream.concat(Stream.of(row.memberId, row.chosenMemberId), row.candidates().stream())
                .filter(Objects::nonNull);
    }

    private static Person inFile(RosterRow row, Known known) {
        return new Person(
                null,
                row.fullName,
                known.cellNames.get(row.cellId),
                row.cardNumber,
                row.bornOn,
                row.bornOn == null ? row.birthYear : null,
                row.admittedOn,
                row.recognizedOn);
    }

    private static Person member(UUID id, Known known) {
        RosterEntry entry = id == null ? null : known.members.get(id);
        return entry == null
                ? null
                : new Person(
                        id,
                        entry.fullName(),
                        known.cellNames.get(entry.cellId()),
                        entry.cardNumber(),
                        entry.bornOn(),
                        null,
                        entry.admittedOn(),
                        entry.recognizedOn());
    }
}
