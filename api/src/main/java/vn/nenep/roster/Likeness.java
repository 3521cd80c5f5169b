package vn.nenep.roster;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.platform.text.CleanText;

/** How much speaks for a row of the file and a member being the same person. A name alone never does. */
final class Likeness {

    private static final int SHORT_NAME = 8;
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    private Likeness() {}

    /** Spreadsheets drop the zeros before a number. */
    static String cardKey(String cardNumber) {
        if (cardNumber == null) {
            return null;
        }
        return DIGITS.matcher(cardNumber).matches() ? cardNumber.replaceFirst("^0+(?=.)", "") : cardNumber;
    }

    /** Two points for a day that agrees, one for a year; points off for what contradicts. Two are enough. */
    static int evidence(FileRow row, SystemMember member) {
        int birth = 0;
        boolean born = false;
        if (row.bornOn() != null && member.bornOn() != null) {
            born = row.bornOn().isFull() && row.bornOn().agreesWith(member.bornOn());
            birth = born ? 2 : row.bornOn().agreesWith(member.bornOn()) ? 1 : -2;
        }
        int admission = 0;
        if (row.admittedOn() != null) {
            admission = row.admittedOn().equals(member.admittedOn()) ? 2 : born ? 0 : -1;
        }
        return birth + admission - (cardsContradict(row, member) ? 2 : 0);
    }

    /** Right name, right cell, right admission: then another birthday is a slip of the pen. */
    static boolean onlyBirthDiffers(FileRow row, SystemMember member) {
        return member.cellId().equals(row.cellId())
                && member.admittedOn().equals(row.admittedOn())
                && sameName(row, member)
                && !cardsContradict(row, member);
    }

    static boolean cardsContradict(FileRow row, SystemMember member) {
        return row.cardNumber() != null
                && member.cardNumber() != null
                && !cardKey(row.cardNumber()).equals(cardKey(member.cardNumber()));
    }

    static boolean sameName(FileRow row, SystemMember member) {
        return NameKey.exact(row.fullName()).equals(NameKey.exact(member.fullName()));
    }

    /** A letter or two away, diacritics aside. */
    static boolean nearName(String one, String other) {
        String folded = CleanText.fold(one);
        int limit = folded.length() < SHORT_NAME ? 1 : 2;
        return NameKey.distance(folded, CleanText.fold(other), limit) <= limit;
    }

    /** A day in common. */
    static boolean sharesADay(FileRow row, SystemMember member) {
        boolean birth =
                row.bornOn() != null && row.bornOn().isFull() && row.bornOn().agreesWith(member.bornOn());
        return birth || (row.admittedOn() != null && row.admittedOn().equals(member.admittedOn()));
    }

    static boolean birthContradicts(FileRow row, SystemMember member) {
        return row.bornOn() != null && row.bornOn().contradicts(member.bornOn());
    }

    /** Two rows of the file that are one person. */
    static boolean samePerson(FileRow one, FileRow other) {
        String card = cardKey(one.cardNumber());
        if (card != null && other.cardNumber() != null) {
            return card.equals(cardKey(other.cardNumber()));
        }
        boolean births = one.bornOn() != null && other.bornOn() != null;
        if (births && !one.bornOn().equals(other.bornOn())) {
            return false;
        }
        if (births && one.bornOn().isFull()) {
            return true;
        }
        return one.cellId() != null
                && one.cellId().equals(other.cellId())
                && one.admittedOn() != null
                && one.admittedOn().equals(other.admittedOn())
                && NameKey.exact(one.fullName()).equals(NameKey.exact(other.fullName()));
    }

    /** What the file says otherwise. What it leaves empty, it does not say. */
    static Set<RosterDifference> differences(FileRow row, SystemMember member) {
        Set<RosterDifference> found = EnumSet.noneOf(RosterDifference.class);
        if (row.fullName() != null && !sameName(row, member)) {
            found.add(RosterDifference.FULL_NAME);
        }
        if (row.cardNumber() != null && !cardKey(row.cardNumber()).equals(cardKey(member.cardNumber()))) {
            found.add(RosterDifference.CARD_NUMBER);
        }
        boolean year = row.bornOn() != null && !row.bornOn().isFull();
        if (row.bornOn() != null && !year && !row.bornOn().agreesWith(member.bornOn())) {
            found.add(RosterDifference.BORN_ON);
        }
        if (row.admittedOn() != null && !row.admittedOn().equals(member.admittedOn())) {
            found.add(RosterDifference.ADMITTED_ON);
        }
        if (row.recognizedOn() != null && !Objects.equals(row.recognizedOn(), member.recognizedOn())) {
            found.add(RosterDifference.RECOGNIZED_ON);
        }
        if (row.cellId() != null && !row.cellId().equals(member.cellId())) {
            found.add(RosterDifference.CELL);
        }
        return found;
    }
}
