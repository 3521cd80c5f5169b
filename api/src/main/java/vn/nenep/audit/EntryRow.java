package vn.nenep.audit;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * An entry as the database holds it, and how it is sealed. The format is published in {@code docs/audit-format.md}: what is
 * changed here is a new format number there, and old seals keep theirs.
 *
 * @param occurredAt microseconds since 1970-01-01T00:00:00Z
 */
record EntryRow(
        long sequence,
        long occurredAt,
        byte[] accountId,
        String actorName,
        String grantedRole,
        String action,
        String objectType,
        byte[] objectId,
        byte[] organizationId,
        Long objectVersion,
        String requestId) {

    /** The newest format: that of new seals. */
    static final int FORMAT = 1;

    static final int HASH_LENGTH = 32;

    /** The columns in the order in which {@link #of} reads them, of a table with the alias {@code e}. */
    static final String COLUMNS = "e.sequence, e.occurred_at, e.account_id, e.actor_name, e.granted_role, e.action,"
            + " e.object_type, e.object_id, e.organization_id, e.object_version, e.request_id";

    private static final int MICROS = 1_000_000;
    private static final int NANOS_OF_MICRO = 1_000;
    /** Holds any entry: the columns together have at most 350 characters. */
    private static final int LONGEST = 2_048;

    /** Reads {@link #COLUMNS}; null where an outer join found no entry. */
    static EntryRow of(ResultSet row, int first) throws SQLException {
        int column = first;
        long sequence = row.getLong(column++);
        if (row.wasNull()) {
            return null;
        }
        return new EntryRow(
                sequence,
                micros(row.getObject(column++, LocalDateTime.class)),
                row.getBytes(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getString(column++),
                row.getBytes(column++),
                row.getBytes(column++),
                row.getObject(column++, Long.class),
                row.getString(column));
    }

    /** What the seal with this number after the seal with this hash must be. */
    byte[] seal(int format, long number, byte[] previousHash) {
        ByteBuffer bytes = ByteBuffer.allocate(LONGEST);
        bytes.put(previousHash).put((byte) format).putLong(number);
        bytes.putLong(sequence).putLong(occurredAt);
        put(bytes, accountId);
        put(bytes, actorName);
        put(bytes, grantedRole);
        put(bytes, action);
        put(bytes, objectType);
        put(bytes, objectId);
        put(bytes, organizationId);
        put(bytes, objectVersion == null ? null : Long.toString(objectVersion)); // decimal, as every text
        put(bytes, requestId);
        return DigestUtils.digest(DigestUtils.getSha256Digest(), bytes.flip());
    }

    Instant time() {
        return Instant.ofEpochSecond(
                Math.floorDiv(occurredAt, MICROS), (long) Math.floorMod(occurredAt, MICROS) * NANOS_OF_MICRO);
    }

    private static void put(ByteBuffer bytes, String value) {
        put(bytes, value == null ? null : value.getBytes(StandardCharsets.UTF_8));
    }

    private static void put(ByteBuffer bytes, byte[] value) {
        if (value == null) {
            bytes.putInt(-1);
        } else {
            bytes.putInt(value.length).put(value);
        }
    }

    /** The column holds UTC and no zone, so no zone may be applied on the way. */
    private static long micros(LocalDateTime utc) {
        return utc.toEpochSecond(ZoneOffset.UTC) * MICROS + utc.getNano() / NANOS_OF_MICRO;
    }
}
