package vn.nenep.audit;

import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.nenep.audit.Finding.Kind;

/**
 * Walks along the chain from the first seal and stops at the first thing that is wrong. Reads a consistent snapshot, so
 * that whoever writes or seals meanwhile is not mistaken for somebody who tampers.
 */
final class ChainCheck {

    /** Longer than any transaction: an entry may be sealed that much later than its time says. */
    static final Duration USUAL_TOLERANCE = Duration.ofMinutes(15);

    private static final int PAGE = 5_000;
    private static final long MICROS_PER_MILLI = 1_000;

    private final AuditTables tables;
    private final Map<Long, List<ChainHead>> heads;
    private final long lastHead;
    private final long tolerance;

    private long number;
    private byte[] hash = new byte[EntryRow.HASH_LENGTH];
    private long newestTime = Long.MIN_VALUE / 2;
    private long lastGood;
    private long waiting;

    /** @param tolerance how far the times of entries may run against their order */
    ChainCheck(AuditTables tables, List<ChainHead> heads, Duration tolerance) {
        this.tables = tables;
        this.heads = heads.stream()
                .filter(head -> head.number() > 0)
                .collect(Collectors.groupingBy(ChainHead::number, TreeMap::new, Collectors.toList()));
        this.lastHead =
                this.heads.keySet().stream().mapToLong(Long::longValue).max().orElse(0);
        this.tolerance = tolerance.toMillis() * MICROS_PER_MILLI;
    }

    /** How many seals were in order. */
    long sealed() {
        return number;
    }

    /** The hash of the last seal that was in order. */
    byte[] lastHash() {
        return hash.clone();
    }

    /** How many entries wait for their seal. */
    long waiting() {
        return waiting;
    }

    /** @return the first finding, null when all is in order */
    Finding run() throws SQLException {
        long from = Long.MIN_VALUE;
        while (true) {
            List<SealedRow> page = tables.sealed(from, PAGE);
            for (SealedRow row : page) {
                Finding finding = check(row);
                if (finding != null) {
                    return finding;
                }
            }
            if (page.size() < PAGE) {
                return end();
            }
            from = number + 1;
        }
    }

    private Finding check(SealedRow row) throws SQLException {
        long expected = number + 1;
        if (row.number() < expected) {
            return Finding.atSeal(Kind.SEAL_OUT_OF_PLACE, row.number(), row.entrySequence());
        }
        if (row.number() > expected) {
            return new Finding(Kind.SEALS_MISSING, expected, null, row.number() - 1, null);
        }
        if (row.format() < 1 || row.format() > EntryRow.FORMAT) {
            return Finding.atSeal(Kind.UNKNOWN_FORMAT, expected, row.entrySequence());
        }
        if (!row.follows(expected, hash)) {
            return new Breach(tables, row, hash).explain();
        }
        Finding finding = compareWithHeads(row);
        if (finding != null) {
            return finding;
        }
        if (row.entry().occurredAt() < newestTime - tolerance) {
            return new Finding(
                    Kind.BACK_DATED,
                    expected,
                    row.entrySequence(),
                    null,
                    row.entry().time());
        }
        newestTime = Math.max(newestTime, row.entry().occurredAt());
        number = expected;
        hash = row.hash();
        return null;
    }

    private Finding compareWithHeads(SealedRow row) {
        for (ChainHead head : heads.getOrDefault(row.number(), List.of())) {
            if (!Arrays.equals(head.hash(), row.hash())) {
                return new Finding(Kind.REWRITTEN, row.number(), null, lastGood, head.takenAt());
            }
            lastGood = row.number();
        }
        return null;
    }

    private Finding end() throws SQLException {
        if (lastHead > number) {
            ChainHead head = heads.get(lastHead).get(0);
            return new Finding(Kind.TRUNCATED, number, null, lastHead, head.takenAt());
        }
        return checkUnsealed();
    }

    /** The newest entries may wait for their seal; one that claims to be older than what is sealed already may not. */
    private Finding checkUnsealed() throws SQLException {
        long after = Long.MIN_VALUE;
        while (true) {
            List<EntryRow> page = tables.unsealed(after, PAGE);
            for (EntryRow entry : page) {
                if (entry.occurredAt() < newestTime - tolerance) {
                    return new Finding(Kind.INSERTED, number, entry.sequence(), null, entry.time());
                }
                waiting++;
                after = entry.sequence();
            }
            if (page.size() < PAGE) {
                return null;
            }
        }
    }
}
