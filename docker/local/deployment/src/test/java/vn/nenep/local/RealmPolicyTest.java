package vn.nenep.local;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The settings of the realm that RFC 9700 (Best Current Practice for OAuth 2.0 Security) and the house ask for: in the
 * realm of the demonstration and in that of production, which is made from it. The number is the RFC's section.
 */
class RealmPolicyTest {
    private static final Path FOLDER = Settings.rootAbove(Path.of("")).resolve("docker/keycloak");
    private static final int MINUTE = 60;
    private static final int DAY = 24 * 60 * MINUTE;

    private record Rule(String name, Consumer<JsonNode> check) {}

    private static final List<Rule> RULES = List.of(
            new Rule("2.1 redirect addresses are exact", RealmPolicyTest::redirectsAreExact),
            new Rule("2.1 addresses after signing out are exact", RealmPolicyTest::signedOutAddressesAreExact),
            new Rule("2.1.1 every code flow has PKCE with S256", RealmPolicyTest::codeFlowHasPkce),
            new Rule("2.1.1, 2.1.2, 2.4 the server refuses what a client may not", RealmPolicyTest::policyHolds),
            new Rule("2.1.2 no implicit grant", realm -> everyClientHas(realm, "implicitFlowEnabled", false)),
            new Rule("2.2.2, 4.14 a refresh token is used once", RealmPolicyTest::refreshTokensRotate),
            new Rule("2.2.2, 4.14.2 a session ends", RealmPolicyTest::sessionsEnd),
            new Rule("2.2.1, 4.10 an access token is short-lived", RealmPolicyTest::accessTokensAreShort),
            new Rule("2.3 a token is for one audience and no role of Keycloak", RealmPolicyTest::tokensAreNarrow),
            new Rule("2.4 no password grant", realm -> everyClientHas(realm, "directAccessGrantsEnabled", false)),
            new Rule("2.5 a client with a secret proves itself", RealmPolicyTest::clientsAuthenticate),
            new Rule("2.6 nothing unencrypted from outside", RealmPolicyTest::needsTls),
            new Rule("4.15 a machine is a machine and nothing else", RealmPolicyTest::machinesAreOnlyMachines),
            new Rule("4.16 no page of it in a frame of another site", RealmPolicyTest::refusesFrames),
            new Rule("guessing is slowed down and locks nobody out", RealmPolicyTest::guessingIsSlow),
            new Rule("nobody opens an account alone", RealmPolicyTest::accountsAreGiven),
            new Rule("what happened is written down", RealmPolicyTest::eventsAreKept));

    @TestFactory
    Stream<DynamicTest> theRealmOfTheDemonstration() throws IOException {
        return rulesOn(demonstration());
    }

    @TestFactory
    Stream<DynamicTest> theRealmOfProduction() throws IOException, InterruptedException {
        return rulesOn(production());
    }

    @Test
    void productionHasNobodyAndNothingOfTheDemonstration() throws IOException, InterruptedException {
        var realm = production();

        assertThat(realm.has("users")).isFalse();
        assertThat(realm.toString()).doesNotContain("demo").doesNotContain("localhost", "127.0.0.1", "http:");
        assertThat(texts(realm.findValues("secret")))
                .containsExactly("${NENEP_WEB_SECRET}", "${NENEP_INTEGRATION_SECRET}");
        assertThat(realm.get("passwordPolicy").asText()).startsWith("length(12) and ");
        assertThat(realm.at("/clientProfiles/profiles/0/executors").toString())
                .contains("secure-redirect-uris-enforcer");
        assertThat(texts(realm.get("clients"), "clientId"))
                .isEqualTo(texts(demonstration().get("clients"), "clientId"));
    }

    private static Stream<DynamicTest> rulesOn(JsonNode realm) {
        return RULES.stream()
                .map(rule ->
                        DynamicTest.dynamicTest(rule.name(), () -> rule.check().accept(realm)));
    }

    private static JsonNode demonstration() throws IOException {
        return new ObjectMapper().readTree(Files.readString(FOLDER.resolve("nenep-realm.json")));
    }

    private static JsonNode production() throws IOException, InterruptedException {
        var process = new ProcessBuilder(
                        "node", FOLDER.resolve("production-realm.mjs").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var realm = new ObjectMapper().readTree(process.getInputStream());
        assertThat(process.waitFor()).isZero();
        return realm;
    }

    private static void redirectsAreExact(JsonNode realm) {
        assertThat(clients(realm)).allSatisfy(client -> {
            assertThat(texts(client.get("redirectUris")))
                    .allSatisfy(
                            address -> assertThat(address).doesNotContain("*").matches("[^?#]*/[a-z][^?#]*"));
            assertThat(texts(client.get("webOrigins")))
                    .allSatisfy(origin -> assertThat(origin).doesNotContain("*", "+"));
            assertThat(client.get("redirectUris").isEmpty())
                    .isEqualTo(!client.get("standardFlowEnabled").asBoolean());
        });
    }

    private static void signedOutAddressesAreExact(JsonNode realm) {
        assertThat(clients(realm))
                .allSatisfy(client -> assertThat(attribute(client, "post.logout.redirect.uris"))
                        .doesNotContain("*")
                        .doesNotContain("+"));
    }

    private static void codeFlowHasPkce(JsonNode realm) {
        assertThat(clients(realm).stream()
                        .filter(client -> client.get("standardFlowEnabled").asBoolean()))
                .isNotEmpty()
                .allSatisfy(client -> assertThat(attribute(client, "pkce.code.challenge.method"))
                        .isEqualTo("S256"));
        assertThat(realm.get("accessCodeLifespan").asInt()).isBetween(1, MINUTE);
    }

    private static void policyHolds(JsonNode realm) {
        var policy = realm.at("/clientPolicies/policies/0");
        var profile = realm.at("/clientProfiles/profiles/0");
        assertThat(policy.get("enabled").asBoolean()).isTrue();
        assertThat(texts(policy.get("conditions"), "condition")).containsExactly("any-client");
        assertThat(texts(policy.get("profiles")))
                .containsExactly(profile.get("name").asText());
        assertThat(texts(profile.get("executors"), "executor"))
                .contains("pkce-enforcer", "reject-implicit-grant", "reject-ropc-grant");
    }

    private static void refreshTokensRotate(JsonNode realm) {
        assertThat(realm.get("revokeRefreshToken").asBoolean()).isTrue();
        assertThat(realm.get("refreshTokenMaxReuse").asInt()).isZero();
        assertThat(clients(realm).stream()
                        .filter(client -> client.get("serviceAccountsEnabled").asBoolean()))
                .allSatisfy(client -> assertThat(attribute(client, "client_credentials.use_refresh_token"))
                        .isEqualTo("false"));
    }

    private static void sessionsEnd(JsonNode realm) {
        assertThat(realm.get("ssoSessionIdleTimeout").asInt()).isBetween(MINUTE, 2 * 60 * MINUTE);
        assertThat(realm.get("ssoSessionMaxLifespan").asInt()).isBetween(MINUTE, 12 * 60 * MINUTE);
        assertThat(realm.get("ssoSessionIdleTimeoutRememberMe").asInt()).isBetween(MINUTE, 30 * DAY);
        assertThat(realm.get("ssoSessionMaxLifespanRememberMe").asInt()).isBetween(MINUTE, 30 * DAY);
        assertThat(realm.toString()).doesNotContain("offline_access");
    }

    private static void accessTokensAreShort(JsonNode realm) {
        assertThat(realm.get("accessTokenLifespan").asInt()).isBetween(1, 10 * MINUTE);
        assertThat(clients(realm))
                .allSatisfy(client ->
                        assertThat(attribute(client, "access.token.lifespan")).isEmpty());
    }

    private static void tokensAreNarrow(JsonNode realm) {
        everyClientHas(realm, "fullScopeAllowed", false);
        assertThat(realm.toString()).contains("\"included.custom.audience\":\"nenep-api\"");
        assertThat(texts(realm.get("defaultOptionalClientScopes"))).isEmpty();
    }

    private static void clientsAuthenticate(JsonNode realm) {
        assertThat(clients(realm).stream()
                        .filter(client -> !client.get("publicClient").asBoolean()))
                .isNotEmpty()
                .allSatisfy(client -> {
                    assertThat(client.get("clientAuthenticatorType").asText()).isNotEqualTo("none");
                    assertThat(client.get("secret").asText()).startsWith("${");
                });
    }

    private static void needsTls(JsonNode realm) {
        assertThat(realm.get("sslRequired").asText()).isIn("external", "all");
        assertThat(realm.at("/browserSecurityHeaders/strictTransportSecurity").asText())
                .startsWith("max-age=31536000");
    }

    private static void machinesAreOnlyMachines(JsonNode realm) {
        assertThat(clients(realm).stream()
                        .filter(client -> client.get("serviceAccountsEnabled").asBoolean()))
                .hasSize(1)
                .allSatisfy(client -> {
                    assertThat(client.get("publicClient").asBoolean()).isFalse();
                    assertThat(client.get("standardFlowEnabled").asBoolean()).isFalse();
                    assertThat(attribute(client, "oauth2.device.authorization.grant.enabled"))
                            .isNotEqualTo("true");
                });
        everyClientHas(realm, "consentRequired", false);
        assertThat(realm.toString()).doesNotContain("realmRoles").doesNotContain("clientRoles");
    }

    private static void refusesFrames(JsonNode realm) {
        var headers = realm.get("browserSecurityHeaders");
        assertThat(headers.get("contentSecurityPolicy").asText())
                .contains("frame-ancestors 'self'", "object-src 'none'");
        assertThat(headers.get("xFrameOptions").asText()).isIn("SAMEORIGIN", "DENY");
    }

    private static void guessingIsSlow(JsonNode realm) {
        assertThat(realm.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(realm.get("permanentLockout").asBoolean()).isFalse();
        assertThat(realm.get("failureFactor").asInt()).isBetween(3, 10);
        assertThat(realm.get("maxFailureWaitSeconds").asInt()).isBetween(MINUTE, 60 * MINUTE);
        assertThat(realm.get("passwordPolicy").asText()).contains("notUsername", "notEmail", "passwordHistory(5)");
    }

    private static void accountsAreGiven(JsonNode realm) {
        assertThat(Stream.of(
                                "registrationAllowed",
                                "resetPasswordAllowed",
                                "editUsernameAllowed",
                                "loginWithEmailAllowed")
                        .map(setting -> realm.get(setting).asBoolean()))
                .containsOnly(false);
    }

    private static void eventsAreKept(JsonNode realm) {
        assertThat(realm.get("eventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("adminEventsEnabled").asBoolean()).isTrue();
        assertThat(realm.get("eventsExpiration").asInt()).isGreaterThanOrEqualTo(90 * DAY);
        assertThat(texts(realm.get("eventsListeners"))).contains("jboss-logging");
    }

    private static void everyClientHas(JsonNode realm, String setting, boolean value) {
        assertThat(clients(realm))
                .allSatisfy(client -> assertThat(client.get(setting).asBoolean())
                        .as("%s of %s", setting, client.get("clientId").asText())
                        .isEqualTo(value));
    }

    private static List<JsonNode> clients(JsonNode realm) {
        var clients =
                StreamSupport.stream(realm.get("clients").spliterator(), false).collect(Collectors.toList());
        assertThat(clients).isNotEmpty();
        return clients;
    }

    private static String attribute(JsonNode client, String name) {
        return client.get("attributes").path(name).asText();
    }

    private static List<String> texts(Iterable<JsonNode> nodes) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(JsonNode::asText)
                .toList();
    }

    private static List<String> texts(Iterable<JsonNode> nodes, String field) {
        return StreamSupport.stream(nodes.spliterator(), false)
                .map(node -> node.get(field).asText())
                .toList();
    }
}
