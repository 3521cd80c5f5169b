package vn.nenep.testing;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Real tokens of the real identity provider, got the way a person gets them: code flow with PKCE through the login form.
 * The realm has no short cut, so neither has a test.
 */
final class SignIn {

    private static final String CLIENT = "nenep-explorer";
    private static final String REDIRECT = "http://127.0.0.1/token";
    private static final String PASSWORD = "nenep-demo";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern CODE = Pattern.compile("[?&]code=([^&]+)");
    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    /** The realm's tokens live for five minutes; a slow machine's test run may take longer. */
    private static final Duration GOOD_FOR = Duration.ofMinutes(3);

    private static final Map<String, Token> TOKENS = new ConcurrentHashMap<>();

    private record Token(String value, Instant obtained) {
        boolean isFresh() {
            return obtained.plus(GOOD_FOR).isAfter(Instant.now());
        }
    }

    private SignIn() {}

    static String token(String user) {
        return TOKENS.compute(user, (name, known) -> known != null && known.isFresh() ? known : obtain(name)).value;
    }

    private static Token obtain(String user) {
        return new Token("integration".equals(user) ? machineToken() : personToken(user), Instant.now());
    }

    private static String personToken(String user) {
        try {
            HttpClient browser = HttpClient.newHttpClient();
            String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();

            HttpResponse<String> page = get(
                    browser,
                    realm() + "/protocol/openid-connect/auth?"
                            + form(Map.of(
                                    "client_id",
                                    CLIENT,
                                    "redirect_uri",
                                    REDIRECT,
                                    "response_type",
                                    "code",
                                    "scope",
                                    "openid",
                                    "code_challenge",
                                    challenge(verifier),
                                    "code_challenge_method",
                                    "S256")));
            String action = find(FORM, page.body()).replace("&amp;", "&");
            HttpResponse<String> answer =
                    post(browser, action, cookies(page), Map.of("username", user, "password", PASSWORD));
            String code = find(CODE, answer.headers().firstValue("Location").orElseThrow());
            return find(
                    TOKEN,
                    post(
                                    browser,
                                    tokenEndpoint(),
                                    Map.of(
                                            "grant_type", "authorization_code",
                                            "client_id", CLIENT,
                                            "code", code,
                                            "redirect_uri", REDIRECT,
                                            "code_verifier", verifier))
                            .body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("No token for " + user, failure);
        }
    }

    private static String machineToken() {
        try {
            return find(
                    TOKEN,
                    post(
                                    HttpClient.newHttpClient(),
                                    tokenEndpoint(),
                                    Map.of(
                                            "grant_type", "client_credentials",
                                            "client_id", "nenep-integration",
                                            "client_secret", "demo-integration-secret"))
                            .body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException("No token for the integration", failure);
        }
    }

    private static String realm() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static String tokenEndpoint() {
        return realm() + "/protocol/openid-connect/token";
    }

    /** By hand: the cookies are marked secure, which a browser takes for localhost and Java's cookie store does not. */
    private static String cookies(HttpResponse<String> answer) {
        return answer.headers().allValues("Set-Cookie").stream()
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .collect(Collectors.joining("; "));
    }

    private static HttpResponse<String> get(HttpClient client, String uri) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(uri)).build(), BodyHandlers.ofString());
    }

    private static HttpResponse<String> post(HttpClient client, String uri, Map<String, String> fields)
            throws IOException, InterruptedException {
        return post(client, uri, "", fields);
    }

    private static HttpResponse<String> post(HttpClient client, String uri, String cookies, Map<String, String> fields)
            throws IOException, InterruptedException {
        return client.send(
                HttpRequest.newBuilder(URI.create(uri))
                        .header("Cookie", cookies)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form(fields)))
                        .build(),
                BodyHandlers.ofString());
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String find(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.find()) {
            throw new IllegalStateException("Unexpected answer of the identity provider: " + text);
        }
        return matcher.group(1);
    }
}
