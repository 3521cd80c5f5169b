package vn.nenep.audit;

import java.time.Instant;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The newest seal at a time: it stands for every entry up to it. Handed outside, it shows later whether entries were cut
 * off or everything was written anew.
 *
 * @param number how many entries were sealed; 0 with a hash of zeros before the first
 */
record ChainHead(long number, byte[] hash, Instant takenAt) {

    private static final String WORDS = "nenep-audit-head 1";
    private static final Pattern LINE = Pattern.compile(WORDS + " (\\S+) (\\d{1,18}) ([0-9a-f]{64})");

    static ChainHead empty(Instant at) {
        return new ChainHead(0, new byte[EntryRow.HASH_LENGTH], at);
    }

    /** As in the file of heads. */
    String line() {
        return WORDS + " " + takenAt + " " + number + " " + hexHash();
    }

    /** @throws IllegalArgumentException when the line is not one of ours */
    static ChainHead parse(String line) {
        Matcher parts = LINE.matcher(line);
        if (!parts.matches()) {
            throw new IllegalArgumentException("not a head: " + line);
        }
        return new ChainHead(
                Long.parseLong(parts.group(2)), HexFormat.of().parseHex(parts.group(3)), Instant.parse(parts.group(1)));
    }

    String hexHash() {
        return HexFormat.of().formatHex(hash);
    }
}
