package vn.nenep.member;

import java.time.LocalDate;

/**
 * What is known of a member as a person, apart from the cell and the standing.
 *
 * @param cardNumber of the Party card, digits; null when unknown
 * @param admittedOn day of admission as a probationary member
 * @param recognizedOn day of official recognition; null while probationary
 */
public record MemberDetails(
        String fullName,
        String cardNumber,
        LocalDate bornOn,
        String phone,
        String email,
        Position position,
        LocalDate admittedOn,
        LocalDate recognizedOn) {}
