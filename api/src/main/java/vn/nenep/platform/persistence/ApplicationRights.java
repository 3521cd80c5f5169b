package vn.nenep.platform.persistence;

import io.quarkus.flyway.FlywayConfigurationCustomizer;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.BaseCallback;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.jboss.logging.Logger;

/**
 * What the application's database user may do: read and write rows, table by table, and no DDL. Some tables it can only
 * add to. The tables' owner, who migrates, says so after every migration; a grant on the whole database would reach the
 * audit tables too, and one cannot be taken out of it again.
 */
@Singleton
class ApplicationRights implements FlywayConfigurationCustomizer {

    private static final Logger LOG = Logger.getLogger(ApplicationRights.class);

    private final String user;
    private final String host;
    private final List<String> insertOnly;

    ApplicationRights(
            @ConfigProperty(name = "quarkus.datasource.username") Optional<String> user,
            @ConfigProperty(name = "nenep.database.application-host", defaultValue = "%") String host,
            @ConfigProperty(name = "nenep.database.insert-only-tables") List<String> insertOnly) {
        this.user = user.orElse("");
        this.host = host;
        this.insertOnly = insertOnly;
    }

    @Override
    public void customize(FluentConfiguration configuration) {
        List<Callback> callbacks = new ArrayList<>(List.of(configuration.getCallbacks()));
        callbacks.add(new AfterMigration());
        configuration.callbacks(callbacks.toArray(Callback[]::new));
    }

    private void grant(Connection owner, String history) throws SQLException {
        try (Statement statement = owner.createStatement()) {
            if (owns(statement)) {
                LOG.warnf("%s migrates and runs: audit rows are not safe from it", user);
                return;
            }
            for (String table : tables(statement)) {
                statement.execute("GRANT " + rightsOn(table, history) + " ON `" + table + "` TO " + quoted(user) + "@"
                        + quoted(host));
            }
        }
    }

    private String rightsOn(String table, String history) {
        if (table.equals(history)) {
            return "SELECT";
        }
        return insertOnly.contains(table) ? "SELECT, INSERT" : "SELECT, INSERT, UPDATE, DELETE";
    }

    private boolean owns(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT SUBSTRING_INDEX(CURRENT_USER(), '@', 1)")) {
            row.next();
            return row.getString(1).equals(user);
        }
    }

    private static List<String> tables(Statement statement) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery("SELECT table_name FROM information_schema.tables"
                + " WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static String quoted(String name) {
        return "'" + name.replace("\\", "\\\\").replace("'", "''") + "'";
    }

    private final class AfterMigration extends BaseCallback {

        @Override
        public boolean supports(Event event, Context context) {
            return event == Event.AFTER_MIGRATE;
        }

        @Override
        public boolean canHandleInTransaction(Event event, Context context) {
            return false;
        }

        @Override
        public void handle(Event event, Context context) {
            try {
                grant(context.getConnection(), context.getConfiguration().getTable());
            } catch (SQLException failure) {
                throw new FlywayException("The application's database user got no rights: " + failure.getMessage());
            }
        }

        @Override
        public String getCallbackName() {
            return "application-rights";
        }
    }
}
