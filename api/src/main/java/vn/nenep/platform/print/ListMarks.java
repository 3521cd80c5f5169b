package vn.nenep.platform.print;

import java.util.List;

/** How the Party's documents count their parts: {@code I-}, {@code 1.}, {@code a)}, by the Vietnamese alphabet. */
public final class ListMarks {

    private static final List<String> LETTERS =
            List.of("a", "b", "c", "d", "đ", "e", "g", "h", "i", "k", "l", "m", "n", "o", "p", "q", "r", "s", "t");

    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
    private static final String[] NUMERALS = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};

    private ListMarks() {}

    /** @param number from 1 on */
    public static String roman(int number) {
        StringBuilder out = new StringBuilder();
        int rest = number;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                out.append(NUMERALS[i]);
            }
        }
        return out.append('-').toString();
    }

    public static String arabic(int number) {
        return number + ".";
    }

    /** Beyond the alphabet it goes on with two letters. */
    public static String letter(int number) {
        int index = number - 1;
        String letter = LETTERS.get(index % LETTERS.size());
        int round = index / LETTERS.size();
        return (round == 0 ? "" : LETTERS.get((round - 1) % LETTERS.size())) + letter + ")";
    }
}
