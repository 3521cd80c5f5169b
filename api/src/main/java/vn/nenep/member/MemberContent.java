package vn.nenep.member;

import java.time.LocalDate;

/** What a creation and a change of a member have in common. */
interface MemberContent {

    /** On one line. */
    String NAME = "[^\\p{Cc}]*";

    String CARD_NUMBER = "[0-9]{1,20}";
    String PHONE = "\\+?[0-9][0-9 .()-]{4,18}";

    String fullName();

    String cardNumber();

    LocalDate bornOn();

    String phone();

    String email();

    Position position();

    LocalDate admittedOn();

    LocalDate recognizedOn();

    default MemberDetails details() {
        return new MemberDetails(
                fullName(), cardNumber(), bornOn(), phone(), email(), position(), admittedOn(), recognizedOn());
    }
}
