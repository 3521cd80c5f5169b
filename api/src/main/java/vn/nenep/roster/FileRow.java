package vn.nenep.roster;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * A person as the file has them. What is empty or wrong there is null here.
 *
 * @param number of the line in the file
 * @param bornOn may be a year only
 * @param cellId null when the row does not say which, or one that is not known here
 */
record FileRow(
        int number,
        String fullName,
        String cardNumber,
        RosterDay bornOn,
        LocalDate admittedOn,
        LocalDate recognizedOn,
        UUID cellId,
        String phone,
        String email,
        String position,
        List<RowError> errors) {}
