package vn.nenep.platform.text;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;

/**
 * The order of names in official lists: given name (the last word) first, then the rest, in the order of the Vietnamese
 * alphabet and its tones.
 */
public final class VietnameseNames {

    private static final Collator COLLATOR =
            Collator.getInstance(new ULocale("vi")).freeze();

    private VietnameseNames() {}

    /** A key whose bytes sort as the names do. The same on every database. */
    public static byte[] sortKey(String fullName) {
        int lastSpace = fullName.lastIndexOf(' ');
        String given = fullName.substring(lastSpace + 1);
        String rest = lastSpace < 0 ? "" : fullName.substring(0, lastSpace);
        byte[] givenKey = COLLATOR.getCollationKey(given).toByteArray();
        byte[] restKey = COLLATOR.getCollationKey(rest).toByteArray();
        // A collation key ends in a zero byte and has none inside, so "An" sorts before "Ánh" whatever follows.
        byte[] key = new byte[givenKey.length + restKey.length];
        System.arraycopy(givenKey, 0, key, 0, givenKey.length);
        System.arraycopy(restKey, 0, key, givenKey.length, restKey.length);
        return key;
    }
}
