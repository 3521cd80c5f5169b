package vn.nenep.platform.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/** How text is kept (composed Unicode, Unix line ends, no outer spaces) and how it is searched (no diacritics). */
public final class CleanText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private CleanText() {}

    /** Neither control characters (line ends and tabs apart) nor unpaired surrogates. */
    public static boolean isClean(String text) {
        return text.codePoints()
                .noneMatch(c -> (Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t')
                        || Character.getType(c) == Character.SURROGATE
                        || isNoncharacter(c));
    }

    /** NFC, so that a name typed on any device is the same name. */
    public static String normalize(String text) {
        return Normalizer.normalize(text.replace("\r\n", "\n").replace('\r', '\n'), Form.NFC)
                .strip();
    }

    /** "Đỗ  Thị Ưởng" becomes "do thi uong": what people type when they search. */
    public static String fold(String text) {
        String bare = MARKS.matcher(Normalizer.normalize(text, Form.NFD)).replaceAll("");
        return SPACES.matcher(bare.replace('đ', 'd').replace('Đ', 'D').strip())
                .replaceAll(" ")
                .toLowerCase(Locale.ROOT);
    }

    /** What {@code like … escape '!'} takes, for a part of a folded text: the database's wildcards are plain letters. */
    public static String likeAnywhere(String folded) {
        return "%" + folded.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
    }

    private static boolean isNoncharacter(int c) {
        return (c & 0xFFFE) == 0xFFFE || (c >= 0xFDD0 && c <= 0xFDEF);
    }
}
