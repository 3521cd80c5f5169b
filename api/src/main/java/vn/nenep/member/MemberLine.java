package vn.nenep.member;

import java.time.LocalDate;

/** One line of a list: a member and how this one stands today. */
record MemberLine(PartyMember member, Today today) {

    /**
     * @param from first day of a standing other than active; null when active
     * @param to last day of it; null while it lasts
     */
    record Today(Standing standing, LocalDate from, LocalDate to) {

        static final Today ACTIVE = new Today(Standing.ACTIVE, null, null);
    }

    static MemberLine of(Object[] row) {
        Today today = row[1] == null
                ? Today.ACTIVE
                : new Today(Standing.valueOf((String) row[1]), (LocalDate) row[2], (LocalDate) row[3]);
        return new MemberLine((PartyMember) row[0], today);
    }
}
