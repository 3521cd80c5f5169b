package vn.nenep.member;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** From when to when a member is not simply active, and why: an exemption, a temporary transfer, a special duty. */
@Entity
@Table(name = "standing_period")
class StandingPeriod {

    @Id
    UUID id = Ids.next();

    @Column(name = "member_id")
    UUID memberId;

    @Enumerated(EnumType.STRING)
    Standing standing;

    String reason;

    /** Where a temporary transfer leads; null when the host cell is not in this system. */
    @Column(name = "host_cell_id")
    UUID hostCellId;

    /** The host in words when it is not in this system. */
    @Column(name = "host_name")
    String hostName;

    @Column(name = "valid_from")
    LocalDate validFrom;

    /** Last day; null while it lasts. Before the first day when it was called off. */
    @Column(name = "valid_to")
    LocalDate validTo;

    /** Day of the cell's decision. */
    @Column(name = "decided_on")
    LocalDate decidedOn;

    /** Day of the report to the superior committee. */
    @Column(name = "reported_on")
    LocalDate reportedOn;

    @Column(name = "end_reason")
    String endReason;

    protected StandingPeriod() {}

    StandingPeriod(UUID memberId, Standing standing, String reason, DaySpan days) {
        this.memberId = memberId;
        this.standing = standing;
        this.reason = reason;
        this.validFrom = days.from();
        this.validTo = days.to();
    }

    StandingPeriod at(UUID cellId, String placeName) {
        hostCellId = cellId;
        hostName = placeName;
        return this;
    }

    StandingPeriod decided(LocalDate on, LocalDate reported) {
        decidedOn = on;
        reportedOn = reported;
        return this;
    }

    boolean lastsOrComes(LocalDate today) {
        return !days().isEmpty() && (validTo == null || !validTo.isBefore(today));
    }

    DaySpan days() {
        return new DaySpan(validFrom, validTo);
    }

    /** Ends after that day; a day before the first calls it off. */
    void end(LocalDate lastDay, String why) {
        validTo = lastDay.isBefore(validFrom) ? validFrom.minusDays(1) : lastDay;
        endReason = why;
    }
}
