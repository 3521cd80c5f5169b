package vn.nenep.demo;

import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import vn.nenep.platform.persistence.Ids;

/** A row here and there, where no batch is worth it. */
final class Rows {

    private Rows() {}

    /** @param into the table with its columns */
    static void insert(Connection connection, String into, Object... values) throws SQLException {
        String places = "?, ".repeat(values.length - 1) + "?";
        change(connection, "INSERT INTO " + into + " VALUES (" + places + ")", values);
    }

    static void change(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            statement.executeUpdate();
        }
    }

    static byte[] newId() {
        return bytes(Ids.next());
    }

    static UUID id(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return new UUID(read.getLong(), read.getLong());
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }
}
