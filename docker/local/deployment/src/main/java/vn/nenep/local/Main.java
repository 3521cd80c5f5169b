package vn.nenep.local;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Starts a database server and Keycloak alone, with throw-away data on free ports, for a service that is run by itself:
 * prints where they are, as lines for a shell to evaluate, and ends when its input does or when it is told to. With
 * {@code -Dnenep.identity=false} it starts the database server only.
 */
final class Main {
    private Main() {}

    public static void main(String[] arguments) throws IOException {
        var archives = new Settings.Archives(
                Path.of(System.getProperty("nenep.database")), Path.of(System.getProperty("nenep.keycloak")));
        var identity = Boolean.parseBoolean(System.getProperty("nenep.identity", "true"));
        var settings = new Settings(
                Settings.rootAbove(Path.of("")),
                false,
                0,
                false,
                true,
                identity,
                false,
                false,
                System.getProperty("nenep.database-memory", Settings.DATABASE_MEMORY),
                archives);
        try (var services = new LocalServices(settings, System.err::println)) {
            services.start();
            Provided.by(settings)
                    .forEach((key, value) ->
                            System.out.println("export " + variable(key) + "='" + value.apply(services) + "'"));
            while (System.in.read() >= 0) {
                // nothing is read but the end
            }
        }
    }

    /** The environment variable that sets a property of a Quarkus application. */
    static String variable(String property) {
        return property.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }
}
