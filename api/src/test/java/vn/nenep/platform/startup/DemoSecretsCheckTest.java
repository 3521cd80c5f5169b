package vn.nenep.platform.startup;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DemoSecretsCheckTest {

    @Test
    void namesEachSecretThatEverybodyKnows() {
        assertThat(findings(Map.of(
                        "quarkus.oidc.browser.credentials.secret", "demo-web-secret",
                        "nenep.crypto.keys.demo", "bmVuZXA=",
                        "nenep.demo.name", "demo-name")))
                .hasSize(2)
                .anySatisfy(finding -> assertThat(finding).startsWith("quarkus.oidc.browser.credentials.secret"))
                .anySatisfy(finding -> assertThat(finding).startsWith("nenep.crypto.keys.demo"));
    }

    @Test
    void takesNoOffenceAtSettingsOfAnotherProfile() {
        assertThat(findings(Map.of(
                        "%dev,test.quarkus.oidc.browser.credentials.secret", "demo-web-secret",
                        "%dev,test.nenep.crypto.keys.demo", "bmVuZXA=",
                        "quarkus.oidc.browser.credentials.secret", "6f1d9b")))
                .isEmpty();
    }

    @Test
    void readsTheSettingsOfProduction() {
        assertThat(findings(Map.of("%prod.quarkus.oidc.browser.credentials.secret", "demo-web-secret")))
                .hasSize(1);
    }

    private static List<String> findings(Map<String, String> settings) {
        return new DemoSecretsCheck(new SmallRyeConfigBuilder()
                        .withProfile("prod")
                        .addDefaultInterceptors()
                        .withSources(new PropertiesConfigSource(settings, "test", 100))
                        .build())
                .findings();
    }
}
