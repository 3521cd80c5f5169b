package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RealmTest {
    private static final Pattern PERSON = Pattern.compile("\"username\": \"(?!service-account-)([^\"]+)\"");

    @TempDir
    Path folder;

    @Test
    void changesItsFingerprintWithTheFileThePortsAndTheServer() throws IOException {
        var file = Files.writeString(folder.resolve("realm.json"), "{}");
        var server = Path.of("keycloak-1");
        var realm = Realm.of(file, server, Ports.wellKnown(0));

        assertThat(Realm.of(file, server, Ports.wellKnown(0))).isEqualTo(realm);
        assertThat(Realm.of(file, server, Ports.wellKnown(1)).fingerprint()).isNotEqualTo(realm.fingerprint());
        assertThat(Realm.of(file, Path.of("keycloak-2"), Ports.wellKnown(0)).fingerprint())
                .isNotEqualTo(realm.fingerprint());
        Files.writeString(file, "{ }");
        assertThat(Realm.of(file, server, Ports.wellKnown(0)).fingerprint()).isNotEqualTo(realm.fingerprint());
    }

    @Test
    void knowsTheHomeThatItIsIn() throws IOException {
        var file = Files.writeString(folder.resolve("realm.json"), "{}");
        var realm = Realm.of(file, folder, Ports.wellKnown(0));
        assertThat(realm.isIn(folder)).isFalse();

        realm.mark(folder);

        assertThat(realm.isIn(folder)).isTrue();
        assertThat(Realm.of(file, folder, Ports.wellKnown(1)).isIn(folder)).isFalse();
    }

    @Test
    void hasThePeopleWhomTheBannerNames() throws IOException {
        var root = Settings.rootAbove(Path.of(""));
        var realm = Files.readString(root.resolve("docker/keycloak/nenep-realm.json"));
        var banner = new Banner(Ports.wellKnown(0), true, null).text();

        var people =
                PERSON.matcher(realm).results().map(found -> found.group(1)).toList();

        assertThat(people).hasSize(9).allSatisfy(person -> assertThat(banner).contains("    " + person + " "));
        assertThat(realm).contains("\"value\": \"nenep-demo\"");
    }
}
