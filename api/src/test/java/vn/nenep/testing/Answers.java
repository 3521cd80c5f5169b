package vn.nenep.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.Response;

/** What every answer of a kind has in common. */
public final class Answers {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Answers() {}

    /** Fails with the answer's own words unless it is a success. */
    public static Response ok(Response answer) {
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 299);
        return answer;
    }

    /** The body as a tree: for what is read often, where a path expression of REST Assured is compiled each time. */
    public static JsonNode json(Response answer) {
        try {
            return JSON.readTree(answer.asString());
        } catch (JsonProcessingException failure) {
            throw new AssertionError("No JSON: " + answer.asString(), failure);
        }
    }

    /** A complete problem of the catalogue. */
    public static Response problem(Response answer, int status, String slug) {
        String said = answer.asString();
        assertThat(answer.statusCode()).as(said).isEqualTo(status);
        assertThat(answer.contentType()).as(said).startsWith("application/problem+json");
        JsonNode document = json(answer);
        assertThat(document.path("type").textValue()).as(said).isEqualTo("/problems/" + slug);
        assertThat(document.path("status").intValue()).isEqualTo(status);
        assertThat(document.path("title").textValue()).isNotBlank();
        assertThat(document.path("requestId").textValue()).isEqualTo(answer.header("X-Request-Id"));
        return answer;
    }

    /** A problem that points at a field. */
    public static Response violation(Response answer, String field) {
        problem(answer, 400, "invalid-request");
        assertThat(json(answer).path("violations"))
                .as(answer.asString())
                .allSatisfy(violation ->
                        assertThat(violation.path("message").textValue()).isNotBlank())
                .anySatisfy(violation ->
                        assertThat(violation.path("field").textValue()).isEqualTo(field));
        return answer;
    }

    /** What was sent, and how we are made, stays unsaid. */
    public static void silentAbout(Response answer, String sent) {
        assertThat(answer.asString())
                .doesNotContain(sent)
                .doesNotContain("Exception")
                .doesNotContain("vn.nenep")
                .doesNotContain("jackson")
                .doesNotContain("select ");
    }
}
