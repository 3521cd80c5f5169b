package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** Of which cell somebody was a member, from when to when. */
@Entity
@Table(name = "member_cell")
class MemberCell {

    @Id
    UUID id = Ids.next();

    @Column(name = "member_id")
    UUID memberId;

    @Column(name = "cell_id")
    UUID cellId;

    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Last day; null while it lasts. Before the first day when they went on the day on which they came. */
    @Column(name = "valid_to")
    LocalDate validTo;

    String reason;

    @Column(name = "decision_number")
    String decisionNumber;

    /** The office held until then, which does not go with the member. */
    @Enumerated(EnumType.STRING)
    @Column(name = "position_at_end")
    Position positionAtEnd;

    /** When it was taken back as if it had never been; null otherwise. */
    @Column(name = "voided_at")
    Instant voidedAt;

    protected MemberCell() {}

    MemberCell(UUID memberId, UUID cellId, LocalDate validFrom, String reason, String decisionNumber) {
        this.memberId = memberId;
        this.cellId = cellId;
        this.validFrom = validFrom;
        this.reason = reason;
        this.decisionNumber = decisionNumber;
    }

    void end(LocalDate lastDay, Position office) {
        validTo = lastDay;
        positionAtEnd = office;
    }

    /** Takes the end back and says which office the member held. */
    Position reopen() {
        Position office = positionAtEnd;
        validTo = null;
        positionAtEnd = null;
        return office;
    }
}
