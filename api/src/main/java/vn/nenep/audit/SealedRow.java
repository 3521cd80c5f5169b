package vn.nenep.audit;

import java.util.Arrays;

/**
 * A seal together with the entry that it names.
 *
 * @param entry null when there is no entry of that sequence
 */
record SealedRow(long number, long entrySequence, int format, byte[] hash, EntryRow entry) {

    /** Whether this row is what a row with this number after this hash has to be. */
    boolean follows(long expectedNumber, byte[] previousHash) {
        return entry != null && Arrays.equals(hash, entry.seal(format, expectedNumber, previousHash));
    }
}
