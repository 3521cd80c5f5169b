package vn.nenep.testing;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** Ways into the database beside the application's own. */
public final class Databases {

    /** The application's database user, as grants name it. */
    public static final String APPLICATION = "'nenep'@'%'";

    /** For copies that a test spoils. */
    public static final String SCRATCH = "nenep_scratch";

    private static final Config CONFIG = ConfigProvider.getConfig();

    private Databases() {}

    /** As the user who migrates: may do everything, as an intruder on the database server could. */
    public static Connection asOwner() throws SQLException {
        return DriverManager.getConnection(url(), ownerName(), ownerPassword());
    }

    public static void asOwner(String sql) throws SQLException {
        try (Connection owner = asOwner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    public static String url() {
        return CONFIG.getValue("quarkus.datasource.jdbc.url", String.class);
    }

    /** The server's address with another database. */
    public static String scratchUrl() {
        return url().replaceFirst("/[^/?]+(\\?|$)", "/" + SCRATCH + "$1");
    }

    public static String applicationName() {
        return CONFIG.getValue("quarkus.datasource.username", String.class);
    }

    public static String applicationPassword() {
        return CONFIG.getValue("quarkus.datasource.password", String.class);
    }

    public static String ownerName() {
        return CONFIG.getValue("quarkus.flyway.username", String.class);
    }

    public static String ownerPassword() {
        return CONFIG.getValue("quarkus.flyway.password", String.class);
    }
}
