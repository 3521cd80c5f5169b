package vn.nenep.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.nenep.platform.text.CleanText;

/**
 * How much of a text stood in an earlier one, by runs of five words. What the template itself says does not count, and
 * short lines are everybody's: they never count either.
 */
final class CopyCheck {

    private static final int RUN = 5;
    private static final int LINES_SHOWN = 5;
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Set<String> boilerPlate = new HashSet<>();

    /** @param boilerPlate texts that minutes begin with; may be null */
    CopyCheck(String boilerPlate) {
        if (boilerPlate != null) {
            boilerPlate.lines().map(CopyCheck::bare).forEach(this.boilerPlate::add);
        }
    }

    /** @param percent of the runs of the text that stood in the earlier one */
    record Likeness(int percent, List<String> lines) {}

    Likeness of(String text, String earlier) {
        Set<String> before = new HashSet<>();
        Set<String> linesBefore = new HashSet<>();
        for (String line : counted(earlier)) {
            before.addAll(runs(bare(line)));
            linesBefore.add(bare(line));
        }
        int all = 0;
        int same = 0;
        List<String> repeated = new ArrayList<>();
        for (String line : counted(text)) {
            String bare = bare(line);
            for (String run : runs(bare)) {
                all++;
                same += before.contains(run) ? 1 : 0;
            }
            if (repeated.size() < LINES_SHOWN && linesBefore.contains(bare)) {
                repeated.add(line.strip());
            }
        }
        return new Likeness(all == 0 ? 0 : 100 * same / all, repeated);
    }

    private List<String> counted(String text) {
        return text.lines()
                .filter(line -> !boilerPlate.contains(bare(line)))
                .filter(line -> words(bare(line)).length >= RUN)
                .toList();
    }

    /** Without case, punctuation and figures' dress; with diacritics, which tell words apart. */
    private static String bare(String line) {
        return NO_LETTER
                .matcher(CleanText.normalize(line).toLowerCase(java.util.Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static String[] words(String bare) {
        return bare.isEmpty() ? new String[0] : bare.split(" ");
    }

    private static List<String> runs(String bare) {
        String[] words = words(bare);
        List<String> runs = new ArrayList<>();
        for (int i = 0; i + RUN <= words.length; i++) {
            runs.add(String.join(" ", Arrays.copyOfRange(words, i, i + RUN)));
        }
        return runs;
    }
}
