package vn.nenep.roster;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.nenep.member.LeaveKind;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** One row of the comparison: what the file says, what is proposed, what people decided and what was done. */
@Entity
@IdClass(RosterRow.Key.class)
@Table(name = "roster_row")
class RosterRow {

    record Key(UUID importId, int rowNumber) {}

    @Id
    @Column(name = "import_id")
    UUID importId;

    @Id
    @Column(name = "row_num")
    int rowNumber;

    @Version
    long version;

    @Column(name = "in_file")
    boolean inFile;

    @Column(name = "full_name")
    String fullName;

    @Column(name = "card_number")
    String cardNumber;

    @Column(name = "born_on")
    LocalDate bornOn;

    /** Also when only the year is known. */
    @Column(name = "birth_year")
    Integer birthYear;

    @Column(name = "admitted_on")
    LocalDate admittedOn;

    @Column(name = "recognized_on")
    LocalDate recognizedOn;

    @Column(name = "cell_id")
    UUID cellId;

    String phone;

    String email;

    String position;

    @Enumerated(EnumType.STRING)
    Proposal proposal;

    @Enumerated(EnumType.STRING)
    RowDecision decision;

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "chosen_member_id")
    UUID chosenMemberId;

    @Column(name = "duplicate_of")
    Integer duplicateOf;

    private String differences;

    private String candidates;

    private String errors;

    @Enumerated(EnumType.STRING)
    @Column(name = "leave_kind")
    LeaveKind leaveKind;

    /** The member that was changed or entered; null when nothing was done. */
    @Column(name = "applied_member_id")
    UUID appliedMemberId;

    /** Of the member, after it was applied. */
    @Column(name = "applied_version")
    Long appliedVersion;

    /** The way back; see {@link RowInverse}. */
    String inverse;

    protected RosterRow() {}

    /** @param row null for a member who is not in the file */
    RosterRow(UUID importId, Match match, FileRow row) {
        this.importId = importId;
        this.rowNumber = match.rowNumber();
        this.proposal = match.proposal();
        this.decision = RowDecision.first(match.proposal());
        this.memberId = match.memberId();
        this.duplicateOf = match.duplicateOf();
        this.differences = join(match.differences());
        this.candidates = join(match.candidates());
        this.errors = RowError.encode(match.errors());
        if (row != null) {
            take(row);
        }
    }

    private void take(FileRow row) {
        inFile = true;
        fullName = row.fullName();
        cardNumber = row.cardNumber();
        bornOn = row.bornOn() == null ? null : row.bornOn().day();
        birthYear = row.bornOn() == null ? null : Integer.valueOf(row.bornOn().year());
        admittedOn = row.admittedOn();
        recognizedOn = row.recognizedOn();
        cellId = row.cellId();
        phone = row.phone();
        email = row.email();
        position = row.position();
    }

    /** What the file said, as it was compared. */
    FileRow fileRow() {
        RosterDay born = birthYear == null ? null : new RosterDay(birthYear, bornOn);
        return new FileRow(
                rowNumber,
                fullName,
                cardNumber,
                born,
                admittedOn,
                recognizedOn,
                cellId,
                phone,
                email,
                position,
                errors());
    }

    void decide(RowDecision decided, UUID chosen, LeaveKind kind) {
        boolean fits = RowDecision.possible(proposal).contains(decided)
                && (decided == RowDecision.MATCH) == (chosen != null)
                && (kind == null || proposal == Proposal.LEFT);
        if (!fits) {
            throw Problem.of(ProblemType.ROSTER_DECISION_NOT_POSSIBLE);
        }
        decision = decided;
        chosenMemberId = chosen;
        leaveKind = proposal == Proposal.LEFT && decided == RowDecision.ACCEPT
                ? kind == null ? LeaveKind.MOVED_OUT : kind
                : null;
    }

    /** Whom the decision changes; null when nobody who is on the roster. */
    UUID target() {
        return switch (decision) {
            case MATCH -> chosenMemberId;
            case ACCEPT -> proposal == Proposal.DUPLICATE ? null : memberId;
            default -> null;
        };
    }

    boolean entersSomebody() {
        return decision == RowDecision.ADD || (decision == RowDecision.ACCEPT && proposal == Proposal.ADDED);
    }

    List<RosterDifference> differences() {
        return split(differences, RosterDifference::valueOf);
    }

    List<UUID> candidates() {
        return split(candidates, UUID::fromString);
    }

    List<RowError> errors() {
        return RowError.decode(errors);
    }

    private static String join(Collection<?> values) {
        return values.isEmpty() ? null : values.stream().map(Object::toString).collect(Collectors.joining(","));
    }

    private static <T> List<T> split(String kept, Function<String, T> value) {
        return kept == null
                ? List.of()
                : Arrays.stream(kept.split(",")).map(value).toList();
    }
}
