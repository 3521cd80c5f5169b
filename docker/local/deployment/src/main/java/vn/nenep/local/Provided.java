package vn.nenep.local;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The settings of the application that make it use the local services. Which there are is known before the services start,
 * their values only afterwards.
 */
public final class Provided {
    private Provided() {}

    /** What services with these settings provide. */
    public static Map<String, Function<LocalServices, String>> by(Settings settings) {
        var config = new LinkedHashMap<String, Function<LocalServices, String>>();
        put(config, "nenep.web.origin", Ports::webOrigin);
        put(config, "nenep.web.port", ports -> String.valueOf(ports.web()));
        put(
                config,
                settings.lasting() ? "quarkus.http.port" : "quarkus.http.test-port",
                ports -> String.valueOf(ports.api()));
        config.put(
                "nenep.documents.directory",
                services -> services.data("documents").toString());
        if (settings.database()) {
            put(config, "quarkus.datasource.jdbc.url", Database::jdbcUrl);
            put(config, "quarkus.datasource.username", ports -> Database.USER);
            put(config, "quarkus.datasource.password", ports -> Database.PASSWORD);
            put(config, "quarkus.flyway.username", ports -> Database.OWNER);
            put(config, "quarkus.flyway.password", ports -> Database.OWNER_PASSWORD);
        }
        if (settings.mail()) {
            put(config, "nenep.mail.host", ports -> "127.0.0.1");
            put(config, "nenep.mail.port", ports -> String.valueOf(ports.mail()));
            config.put("nenep.mail.catcher", services -> services.data("mail").toString());
        }
        if (settings.identity()) {
            put(config, "quarkus.oidc.auth-server-url", Keycloak::issuer);
        }
        return config;
    }

    private static void put(
            Map<String, Function<LocalServices, String>> config, String key, Function<Ports, String> value) {
        config.put(key, services -> value.apply(services.ports()));
    }
}
