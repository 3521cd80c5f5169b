package vn.nenep.platform;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.nenep.testing.MeetingFixture.MEETINGS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.nenep.testing.Answers;
import vn.nenep.testing.Api;
import vn.nenep.testing.Browser;
import vn.nenep.testing.Cell;
import vn.nenep.testing.MeetingFixture;

/** What goes with every answer, good or bad, and how a browser gets one. */
@QuarkusTest
class HttpTest {

    private enum Kind {
        OK(() -> Api.as(Api.SECRETARY).get(MEETINGS + "?limit=1"), 200),
        MALFORMED(() -> Api.as(Api.SECRETARY, "{").post(MEETINGS), 400),
        UNAUTHENTICATED(() -> Api.anonymous().get(MEETINGS), 401),
        FORGED(() -> Api.anonymous().auth().oauth2("eyJhbGciOiJub25lIn0.e30.").get(MEETINGS), 401),
        FORBIDDEN(() -> Api.as(Api.MEMBER).get("/api/v1/audit-entries"), 403),
        NOT_FOUND(() -> Api.as(Api.SECRETARY).get(MEETINGS + "/" + UUID.randomUUID()), 404),
        NO_SUCH_ADDRESS(() -> Api.as(Api.SECRETARY).get("/api/v1/nowhere"), 404),
        WRONG_METHOD(() -> Api.as(Api.SECRETARY).delete(MEETINGS), 405),
        NOT_ACCEPTABLE(() -> Api.as(Api.SECRETARY).accept("text/html").get(MEETINGS), 406),
        TOO_LARGE(() -> Api.as(Api.SECRETARY, "{}" + " ".repeat(2_000_000)).post(MEETINGS), 413),
        WRONG_TYPE(() -> Api.as(Api.SECRETARY, "{}").contentType("text/plain").post(MEETINGS), 415);

        final Supplier<Response> call;
        final int status;

        Kind(Supplier<Response> call, int status) {
            this.call = call;
            this.status = status;
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyAnswerCarriesTheSecurityHeaders(Kind kind) {
        Response answer = kind.call.get();

        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(kind.status);
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("X-Frame-Options")).isEqualTo("DENY");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("same-origin");
        assertThat(answer.header("Permissions-Policy")).contains("camera=()");
        assertThat(answer.header("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.header("Content-Security-Policy")).contains("default-src 'none'", "frame-ancestors 'none'");
        assertThat(answer.header("Cache-Control")).isEqualTo("no-store");
        assertThat(answer.header("X-Request-Id")).isNotBlank();
        assertThat(answer.header("Server")).isNull();
        assertThat(answer.header("X-Powered-By")).isNull();
        if (kind.status >= 400) {
            assertThat(answer.contentType()).startsWith("application/problem+json");
            assertThat(answer.jsonPath().getString("type")).startsWith("/problems/");
        }
    }

    /** A token that is known opens nothing for another that only looks like it. */
    @Test
    void aKnownTokenDoesNotVouchForAForgedOne() {
        String known = Api.authorization(Api.SECRETARY);
        assertThat(authorizedBy(known)).isEqualTo(200);
        assertThat(authorizedBy(known)).isEqualTo(200);

        int signature = known.lastIndexOf('.') + 1;
        char first = known.charAt(signature) == 'A' ? 'B' : 'A';
        String forged = known.substring(0, signature) + first + known.substring(signature + 1);

        assertThat(authorizedBy(forged)).isEqualTo(401);
        assertThat(authorizedBy(forged)).isEqualTo(401);
        assertThat(authorizedBy(known.substring(0, signature))).isEqualTo(401);
    }

    private static int authorizedBy(String authorization) {
        return Api.anonymous()
                .header("Authorization", authorization)
                .get("/api/v1/me")
                .statusCode();
    }

    @Test
    void aRequestIdOfTheCallerIsKept() {
        String id = "dien-thoai-2026-0001";

        Response answer = Api.anonymous().header("X-Request-Id", id).get("/api/v1/me");

        assertThat(answer.header("X-Request-Id")).isEqualTo(id);
        assertThat(answer.jsonPath().getString("requestId")).isEqualTo(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"short", "with space here", "<b>0123456789</b>"})
    void aRequestIdThatCouldConfuseALogIsReplaced(String id) {
        Response answer = Api.anonymous().header("X-Request-Id", id).get("/api/v1/me");

        assertThat(answer.header("X-Request-Id")).isNotEqualTo(id).matches("[0-9a-f-]{36}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJhZG1pbiJ9.", ""})
    void aTokenThatIsNone(String token) {
        Answers.problem(
                Api.anonymous().header("Authorization", "Bearer " + token).get("/api/v1/me"), 401, "unauthenticated");
    }

    @Test
    void aSessionCookieAloneIsNotEnoughBecauseAnotherSiteCouldSendIt() {
        Browser browser = Browser.signedInAs(Api.SECRETARY);
        Map<String, Object> plan = MeetingFixture.plan(Cell.model());

        Answers.problem(browser.call().get("/api/v1/me"), 403, "missing-client-header");
        Answers.problem(
                browser.call().contentType("application/json").body(plan).post(MEETINGS), 403, "missing-client-header");

        Response me = browser.call().header("X-Nenep-Client", "web").get("/api/v1/me");
        assertThat(Answers.ok(me).jsonPath().getString("displayName")).isEqualTo("Đặng Quốc Hưng");
        Answers.ok(browser.call()
                .header("X-Nenep-Client", "web")
                .contentType("application/json")
                .body(plan)
                .post(MEETINGS));
    }

    @Test
    void theBrowserHoldsNoTokenThatItCouldRead() {
        Browser browser = Browser.signedInAs(Api.MEMBER);

        assertThat(browser.cookies()).isNotEmpty();
        assertThat(browser.cookies().values()).noneMatch(value -> value.startsWith("eyJhbGciOiJSUzI1NiI"));
    }

    /** It says nothing of its length, so it is read until it is too long. */
    @Test
    void aBodyInChunksHasTheSameLimit() throws Exception {
        byte[] chunk = " ".repeat(2_000_000).getBytes(StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + MEETINGS))
                .header("Authorization", Api.authorization(Api.SECRETARY))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(chunk)))
                .build();

        // HTTP/2 has no chunks.
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

        assertThat(client.send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(413);
    }

    @Test
    void anotherSiteIsNotInvited() {
        Response answer = Api.as(Api.SECRETARY)
                .header("Origin", "https://elsewhere.example")
                .get(MEETINGS + "?limit=1");

        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
    }
}
