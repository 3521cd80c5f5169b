package vn.nenep.testing;

import io.agroal.api.AgroalDataSource;
import io.quarkus.arc.Arc;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What no operation does: states that only time or a crash brings about, and a look at every row. */
public final class Sql {

    private Sql() {}

    public static UUID id(String text) {
        return UUID.fromString(text);
    }

    public static int update(String sql, Object... values) {
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values)) {
            return statement.executeUpdate();
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
    }

    /** The first column as text, {@code BINARY(16)} as an id. */
    public static List<String> column(String sql, Object... values) {
        List<String> found = new ArrayList<>();
        try (Connection connection = open();
                PreparedStatement statement = prepared(connection, sql, values);
                ResultSet rows = statement.executeQuery()) {
            while (rows.next()) {
                Object value = rows.getObject(1);
                found.add(value instanceof byte[] bytes && bytes.length == 16 ? uuid(bytes) : rows.getString(1));
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
        return found;
    }

    /** All columns of all rows, joined. */
    public static String rows(String sql) {
        StringBuilder text = new StringBuilder();
        try (Connection connection = open();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                for (int i = 1; i <= columns; i++) {
                    text.append(rows.getString(i)).append(' ');
                }
                text.append('\n');
            }
        } catch (SQLException failure) {
            throw new IllegalStateException(sql, failure);
        }
        return text.toString();
    }

    private static Connection open() throws SQLException {
        return Arc.container().instance(AgroalDataSource.class).get().getConnection();
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i] instanceof UUID id ? bytes(id) : values[i]);
        }
        return statement;
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    private static String uuid(byte[] bytes) {
        ByteBuffer read = ByteBuffer.wrap(bytes);
        return new UUID(read.getLong(), read.getLong()).toString();
    }
}
