package vn.nenep.audit;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.nenep.testing.Databases;

/** A sealed trail in a database of its own, made to be spoilt. */
final class ScratchChain implements AutoCloseable {

    static final List<String> TABLES = List.of("audit_entry", "audit_seal", "audit_head");

    /** Minutes from one entry to the next. */
    private static final long SPACING = 5;

    private static final LocalDateTime BEGIN = LocalDateTime.of(2026, 1, 1, 0, 0);
    private static final String[] ACTIONS = {"announceMeeting", "getCriticismRecord", "recordAttendance"};
    private static final String[] NAMES = {"Lê Văn An", "Đỗ Thị Ưởng", "Phan Thị Mỹ Ngọc"};

    final Connection connection;
    final AuditTables tables;
    private final Random random = new Random(20261121);

    ScratchChain() throws SQLException {
        connection = DriverManager.getConnection(
                Databases.scratchUrl() + (Databases.scratchUrl().contains("?") ? "&" : "?")
                        + "createDatabaseIfNotExist=true&rewriteBatchedStatements=true",
                Databases.ownerName(),
                Databases.ownerPassword());
        tables = new AuditTables(connection);
        for (String table : TABLES) {
            execute("DROP TABLE IF EXISTS " + table);
            execute("CREATE TABLE " + table + " LIKE nenep." + table);
        }
    }

    /** Adds entries whose sequences have gaps, and seals them: every tenth overtaken by the next. */
    void grow(int entries) throws SQLException {
        long sequence = number("SELECT COALESCE(MAX(sequence), 0) FROM audit_entry");
        long rows = number("SELECT COUNT(*) FROM audit_entry");
        try (PreparedStatement insert = connection.prepareStatement("INSERT INTO audit_entry (sequence, occurred_at,"
                + " account_id, actor_name, granted_role, action, object_type, object_id, organization_id,"
                + " object_version, request_id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
            for (int i = 0; i < entries; i++) {
                sequence += 1 + random.nextInt(3);
                boolean read = random.nextInt(4) == 0;
                insert.setLong(1, sequence);
                insert.setObject(
                        2, BEGIN.plusMinutes(SPACING * (rows + i)).plusNanos(random.nextInt(1_000_000) * 1_000L));
                insert.setBytes(3, id());
                insert.setString(4, NAMES[random.nextInt(NAMES.length)]);
                insert.setString(5, read ? null : "CELL_SECRETARY");
                insert.setString(6, ACTIONS[random.nextInt(ACTIONS.length)]);
                insert.setString(7, "meeting");
                insert.setBytes(8, id());
                insert.setBytes(9, id());
                insert.setObject(10, read ? null : (long) random.nextInt(5));
                insert.setString(11, random.nextInt(9) == 0 ? null : new UUID(random.nextLong(), i).toString());
                insert.addBatch();
            }
            insert.executeBatch();
        }
        seal();
    }

    void seal() throws SQLException {
        SealedRow last = tables.lastSeal();
        List<EntryRow> unsealed = new ArrayList<>(tables.unsealed(Long.MIN_VALUE, Integer.MAX_VALUE));
        for (int i = 0; i + 1 < unsealed.size(); i += 10) {
            unsealed.add(i, unsealed.remove(i + 1));
        }
        for (int from = 0; from < unsealed.size(); from += 5_000) {
            last = tables.seal(last, unsealed.subList(from, Math.min(from + 5_000, unsealed.size())));
        }
    }

    /** Seals what has no seal, as an intruder would who knows the format. */
    void chainAnew() throws SQLException {
        tables.seal(tables.lastSeal(), tables.unsealed(Long.MIN_VALUE, Integer.MAX_VALUE));
    }

    ChainHead head() throws SQLException {
        SealedRow last = tables.lastSeal();
        return new ChainHead(last.number(), last.hash(), Instant.parse("2026-11-21T00:00:00Z"));
    }

    Finding check(List<ChainHead> heads) throws SQLException {
        return new ChainCheck(tables, heads, ChainCheck.USUAL_TOLERANCE).run();
    }

    int execute(String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    long number(String sql) throws SQLException {
        try (Statement select = connection.createStatement();
                ResultSet row = select.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** The sequence of the entry under a seal. */
    long entryOf(long seal) throws SQLException {
        return number("SELECT entry_sequence FROM audit_seal WHERE seal_number = " + seal);
    }

    private byte[] id() {
        return ByteBuffer.allocate(16)
                .putLong(random.nextLong())
                .putLong(random.nextLong())
                .array();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
