package vn.nenep.member;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A current member as a list from outside is compared with.
 *
 * @param foldedName without diacritics, small letters, one space between words
 * @param version of the member, to see whether somebody changed it in between
 */
public record RosterEntry(
        UUID id,
        UUID cellId,
        String cellCode,
        String fullName,
        String foldedName,
        String cardNumber,
        LocalDate bornOn,
        LocalDate admittedOn,
        LocalDate recognizedOn,
        long version) {}
