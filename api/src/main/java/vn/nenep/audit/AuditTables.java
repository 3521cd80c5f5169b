package vn.nenep.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * The audit tables by plain JDBC: for the sealer, which writes many rows at once, and for {@link Verify}, which runs
 * without the service.
 */
final class AuditTables {

    private static final String WITH_ENTRY = "SELECT s.seal_number, s.entry_sequence, s.format, s.hash, "
            + EntryRow.COLUMNS + " FROM audit_seal s LEFT JOIN audit_entry e ON e.sequence = s.entry_sequence"
            + " WHERE s.seal_number >= ? ORDER BY s.seal_number";

    private static final String UNSEALED = "SELECT " + EntryRow.COLUMNS + " FROM audit_entry e"
            + " LEFT JOIN audit_seal s ON s.entry_sequence = e.sequence"
            + " WHERE e.sequence > ? AND s.entry_sequence IS NULL ORDER BY e.sequence";

    private final Connection connection;

    AuditTables(Connection connection) {
        this.connection = connection;
    }

    /** The seals from this number on, in their order. */
    List<SealedRow> sealed(long fromNumber, int limit) throws SQLException {
        List<SealedRow> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(WITH_ENTRY + " LIMIT " + limit)) {
            select.setLong(1, fromNumber);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(new SealedRow(
                            rows.getLong(1), rows.getLong(2), rows.getInt(3), rows.getBytes(4), EntryRow.of(rows, 5)));
                }
            }
        }
        return found;
    }

    /** Committed entries without a seal, by sequence: some may be older than others that have one. */
    List<EntryRow> unsealed(long afterSequence, int limit) throws SQLException {
        List<EntryRow> found = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(UNSEALED + " LIMIT " + limit)) {
            select.setLong(1, afterSequence);
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    found.add(EntryRow.of(rows, 1));
                }
            }
        }
        return found;
    }

    /** Seals these entries after that seal, and returns the last new seal. */
    SealedRow seal(SealedRow last, List<EntryRow> entries) throws SQLException {
        SealedRow previous = last;
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_seal (seal_number, entry_sequence, format, hash) VALUES (?, ?, ?, ?)")) {
            for (EntryRow entry : entries) {
                long number = previous.number() + 1;
                byte[] hash = entry.seal(EntryRow.FORMAT, number, previous.hash());
                previous = new SealedRow(number, entry.sequence(), EntryRow.FORMAT, hash, entry);
                insert.setLong(1, number);
                insert.setLong(2, entry.sequence());
                insert.setInt(3, EntryRow.FORMAT);
                insert.setBytes(4, hash);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        return previous;
    }

    /** The newest seal; number 0 and zeros before the first. */
    SealedRow lastSeal() throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery("SELECT seal_number, entry_sequence, format, hash FROM audit_seal"
                        + " ORDER BY seal_number DESC LIMIT 1")) {
            return row.next()
                    ? new SealedRow(row.getLong(1), row.getLong(2), row.getInt(3), row.getBytes(4), null)
                    : new SealedRow(0, 0, EntryRow.FORMAT, new byte[EntryRow.HASH_LENGTH], null);
        }
    }

    /** The heads of the days, the latest first. */
    List<ChainHead> dailyHeads(int limit) throws SQLException {
        List<ChainHead> heads = new ArrayList<>();
        try (Statement select = connection.createStatement();
                ResultSet rows = select.executeQuery(
                        "SELECT seal_number, hash, taken_at FROM audit_head ORDER BY head_day DESC LIMIT " + limit)) {
            while (rows.next()) {
                heads.add(new ChainHead(
                        rows.getLong(1),
                        rows.getBytes(2),
                        rows.getObject(3, LocalDateTime.class).toInstant(ZoneOffset.UTC)));
            }
        }
        return heads;
    }

    boolean hasHeadOf(LocalDate day) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM audit_head WHERE head_day = ?")) {
            select.setObject(1, day);
            try (ResultSet row = select.executeQuery()) {
                return row.next();
            }
        }
    }

    void addHead(LocalDate day, ChainHead head) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO audit_head (head_day, seal_number, hash, taken_at) VALUES (?, ?, ?, ?)")) {
            insert.setObject(1, day);
            insert.setLong(2, head.number());
            insert.setBytes(3, head.hash());
            insert.setObject(4, LocalDateTime.ofInstant(head.takenAt(), ZoneOffset.UTC));
            insert.executeUpdate();
        }
    }

    /** Makes this transaction the only one that seals, and says through which sequence nothing can come late any more. */
    long lockSealing() throws SQLException {
        return number("SELECT settled_through FROM audit_sealing WHERE id = 1 FOR UPDATE");
    }

    void settle(long sequence) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("UPDATE audit_sealing SET settled_through = ? WHERE id = 1")) {
            update.setLong(1, sequence);
            update.executeUpdate();
        }
    }

    long greatestSealedSequence() throws SQLException {
        return number("SELECT COALESCE(MAX(entry_sequence), 0) FROM audit_seal");
    }

    private long number(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
