package vn.nenep.member;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How names are found: each word that is typed is the beginning of a word of the name. The table {@code
 * member_name_prefix} holds the beginnings, in the order of names.
 */
public final class NameWords {

    /** Folded Vietnamese syllables have seven letters at most. */
    static final int LONGEST_PREFIX = 8;

    private NameWords() {}

    /** What is stored for a name: "do thi" has d, do, t, th, thi. */
    public static Set<String> prefixes(String foldedName) {
        Set<String> prefixes = new LinkedHashSet<>();
        for (String word : words(foldedName)) {
            int letters = Math.min(LONGEST_PREFIX, word.codePointCount(0, word.length()));
            for (int length = 1; length <= letters; length++) {
                prefixes.add(word.substring(0, word.offsetByCodePoints(0, length)));
            }
        }
        return prefixes;
    }

    /** So that a word is found by its beginning: each has a space before it. */
    public static String spaced(String foldedName) {
        return " " + foldedName;
    }

    /** The stored beginning that a typed word is looked up by. */
    static String prefix(String word) {
        int letters = Math.min(LONGEST_PREFIX, word.codePointCount(0, word.length()));
        return word.substring(0, word.offsetByCodePoints(0, letters));
    }

    static List<String> words(String folded) {
        return Arrays.stream(folded.split(" "))
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
