package vn.nenep.roster;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** When two spellings of a name are one spelling, and how far apart two are. */
final class NameKey {

    /** Grave, acute, tilde, hook above, dot below: the tones. Circumflex, breve and horn belong to the letter. */
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");

    private NameKey() {}

    /** The same for "Hoà" and "Hòa", which differ in the place of the tone only, and for small and capital letters. */
    static String exact(String name) {
        String decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Form.NFD);
        return Arrays.stream(decomposed.strip().split("\\s+"))
                .map(NameKey::toneLast)
                .collect(Collectors.joining(" "));
    }

    /** How many letters must be changed, put in or left out to make one of the other; at most {@code limit + 1}. */
    static int distance(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return limit + 1;
        }
        int[] above = new int[other.length() + 1];
        Arrays.setAll(above, i -> i);
        for (int i = 1; i <= one.length(); i++) {
            int[] row = new int[other.length() + 1];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = above[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above[j], row[j - 1]));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return limit + 1;
            }
            above = row;
        }
        return Math.min(above[other.length()], limit + 1);
    }

    private static String toneLast(String word) {
        StringBuilder letters = new StringBuilder();
        StringBuilder tones = new StringBuilder();
        word.codePoints().forEach(c -> {
            boolean tone = TONE.matcher(Character.toString(c)).matches();
            (tone ? tones : letters).appendCodePoint(c);
        });
        return letters.append(tones).toString();
    }
}
