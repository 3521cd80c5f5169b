package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SettingsTest {
    private static final Settings.Archives ARCHIVES = new Settings.Archives(Path.of("m"), Path.of("k"));

    @Test
    void findsTheCheckoutFromInside() {
        var root = Settings.rootAbove(Path.of(""));

        assertThat(root.resolve("docker/keycloak/nenep-realm.json")).exists();
        assertThat(Settings.rootAbove(root.resolve("api/src"))).isEqualTo(root);
    }

    @Test
    void findsNoneOutside(@TempDir Path elsewhere) {
        assertThatThrownBy(() -> Settings.rootAbove(elsewhere)).isInstanceOf(LocalServiceException.class);
    }

    @Test
    void decideWhatTheApplicationIsTold() {
        var all = new Settings(Path.of(""), true, 0, false, true, true, true, true, Settings.DATABASE_MEMORY, ARCHIVES);
        var none = new Settings(
                Path.of(""), false, 0, false, false, false, false, false, Settings.DATABASE_MEMORY, ARCHIVES);

        assertThat(Provided.by(all))
                .containsOnlyKeys(
                        "nenep.web.origin",
                        "nenep.web.port",
                        "quarkus.http.port",
                        "nenep.documents.directory",
                        "nenep.mail.catcher",
                        "nenep.mail.host",
                        "nenep.mail.port",
                        "quarkus.datasource.jdbc.url",
                        "quarkus.datasource.username",
                        "quarkus.datasource.password",
                        "quarkus.flyway.username",
                        "quarkus.flyway.password",
                        "quarkus.oidc.auth-server-url");
        assertThat(Provided.by(none))
                .containsOnlyKeys(
                        "nenep.web.origin", "nenep.web.port", "quarkus.http.test-port", "nenep.documents.directory");
    }

    @Test
    void haveNamesThatAShellAccepts() {
        assertThat(Main.variable("quarkus.oidc.auth-server-url")).isEqualTo("QUARKUS_OIDC_AUTH_SERVER_URL");
    }
}
