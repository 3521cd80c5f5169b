package vn.nenep.attendance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.nenep.access.Access;

/** Single rows of a frozen roster, for members who mark themselves. The caller has checked the rights. */
@ApplicationScoped
public class RosterRows {

    private final AttendanceRepository records;
    private final Access access;

    RosterRows(AttendanceRepository records, Access access) {
        this.records = records;
        this.access = access;
    }

    /** Locked until the transaction ends: the meeting's close waits for it, and it for the close. */
    @Transactional(TxType.MANDATORY)
    public Optional<RosterRow> lock(UUID meetingId, UUID memberId) {
        return records.rowForChange(meetingId, memberId).map(RosterRow::of);
    }

    /** Notes the owner of a locked row as present. */
    @Transactional(TxType.MANDATORY)
    public RosterRow checkIn(RosterRow row, Instant now, boolean late) {
        Said said = new Said(late ? Mark.LATE : Mark.PRESENT, null, late ? now : null, null, false);
        Marker by = Marker.of(MarkSource.CHECK_IN, now, access.principal());
        records.mark(row.meetingId(), Set.of(row.memberId()), said, by);
        return new RosterRow(
                row.meetingId(),
                row.memberId(),
                row.fullName(),
                said.mark(),
                by.source(),
                said.arrivedAt(),
                now,
                row.version() + 1);
    }
}
