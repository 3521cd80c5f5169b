package vn.nenep.audit;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import vn.nenep.audit.Finding.Kind;

/** A seal that does not follow from the one before: what was done to it or to its entry, found from what comes after. */
final class Breach {

    private static final int PAGE = 5_000;

    private final AuditTables tables;
    private final SealedRow row;
    private final byte[] previousHash;

    Breach(AuditTables tables, SealedRow row, byte[] previousHash) {
        this.tables = tables;
        this.row = row;
        this.previousHash = previousHash;
    }

    Finding explain() throws SQLException {
        EntryRow displaced = displaced();
        if (displaced != null) {
            return new Finding(Kind.REORDERED, row.number(), row.entrySequence(), displaced.sequence(), null);
        }
        return Finding.atSeal(
                row.entry() == null ? Kind.ENTRY_MISSING : alteration(), row.number(), row.entrySequence());
    }

    /** The entry that was sealed here, when it stands further back now, with or without its seal. */
    private EntryRow displaced() throws SQLException {
        long from = row.number() + 1;
        while (true) {
            List<SealedRow> page = tables.sealed(from, PAGE);
            for (SealedRow later : page) {
                if (later.entry() != null) {
                    byte[] here = later.entry().seal(row.format(), row.number(), previousHash);
                    if (Arrays.equals(here, row.hash()) || Arrays.equals(here, later.hash())) {
                        return later.entry();
                    }
                }
                from = later.number() + 1;
            }
            if (page.size() < PAGE) {
                return null;
            }
        }
    }

    /** The next seal was made from this one's true hash: it tells which of the two is not what it was. */
    private Kind alteration() throws SQLException {
        List<SealedRow> following = tables.sealed(row.number() + 1, 1);
        if (following.isEmpty() || following.get(0).number() != row.number() + 1) {
            return Kind.ENTRY_OR_SEAL_ALTERED;
        }
        SealedRow next = following.get(0);
        if (next.follows(next.number(), row.hash())) {
            return Kind.ENTRY_ALTERED;
        }
        byte[] right = row.entry().seal(row.format(), row.number(), previousHash);
        return next.follows(next.number(), right) ? Kind.SEAL_ALTERED : Kind.ENTRY_OR_SEAL_ALTERED;
    }
}
