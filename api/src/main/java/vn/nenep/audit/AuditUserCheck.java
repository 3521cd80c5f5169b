package vn.nenep.audit;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import vn.nenep.platform.startup.ProductionCheck;

/** In production, who takes over the service must not be able to change what it has noted. */
@Singleton
class AuditUserCheck implements ProductionCheck {

    static final List<String> TABLES = List.of("audit_entry", "audit_seal", "audit_head");

    /** Those with which somebody changes rows, or the table, or what happens on writing. */
    private static final String TOO_MUCH = "('UPDATE', 'DELETE', 'DROP', 'ALTER', 'CREATE', 'TRIGGER', 'SUPER')";

    private final AgroalDataSource database;

    AuditUserCheck(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                if (changes(statement, table) || hasTooMuch(statement, table)) {
                    findings.add("the application's database user can change " + table
                            + ": migrate as another user and take its rights away (docs/operations.md)");
                }
            }
        } catch (SQLException failure) {
            throw new IllegalStateException("The rights of the database user could not be read", failure);
        }
        return findings;
    }

    /** Rights may come from a role or a pattern that no table of rights shows: trying is sure, and touches no row. */
    private static boolean changes(Statement statement, String table) {
        return succeeds(statement, "DELETE FROM " + table + " WHERE 1 = 0")
                || succeeds(statement, "UPDATE " + table + " SET " + anyColumn(table) + " WHERE 1 = 0");
    }

    private static String anyColumn(String table) {
        return table.equals("audit_entry") ? "action = ''" : "seal_number = 0";
    }

    private static boolean succeeds(Statement statement, String sql) {
        try {
            statement.executeUpdate(sql);
            return true;
        } catch (SQLException refused) {
            return false;
        }
    }

    private static boolean hasTooMuch(Statement statement, String table) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT 1 FROM information_schema.user_privileges"
                + " WHERE privilege_type IN " + TOO_MUCH + ") OR EXISTS (SELECT 1 FROM"
                + " information_schema.schema_privileges WHERE DATABASE() LIKE table_schema AND privilege_type IN "
                + TOO_MUCH + ") OR EXISTS (SELECT 1 FROM information_schema.table_privileges"
                + " WHERE table_schema = DATABASE() AND table_name = '" + table + "' AND privilege_type IN " + TOO_MUCH
                + ")")) {
            row.next();
            return row.getBoolean(1);
        }
    }
}
