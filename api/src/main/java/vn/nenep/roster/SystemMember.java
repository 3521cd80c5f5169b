package vn.nenep.roster;

import java.time.LocalDate;
import java.util.UUID;
import vn.nenep.member.RosterEntry;

/** A member as our own roster has them, as far as a list can say something about it. */
record SystemMember(
        UUID id,
        UUID cellId,
        String fullName,
        String cardNumber,
        LocalDate bornOn,
        LocalDate admittedOn,
        LocalDate recognizedOn) {

    static SystemMember of(RosterEntry entry) {
        return new SystemMember(
                entry.id(),
                entry.cellId(),
                entry.fullName(),
                entry.cardNumber(),
                entry.bornOn(),
                entry.admittedOn(),
                entry.recognizedOn());
    }
}
