package vn.nenep.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.RestAssured;
import io.restassured.http.Method;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import vn.nenep.testing.Call;
import vn.nenep.testing.FixtureSignIn;

/** Makes a call as one of the callers, over connections that stay open. */
final class MatrixClient {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    /** What came back; a problem without what differs from one request to the next. */
    record Answer(int status, String etag, String body) {

        /** What a refused caller reads, without the name of the request. */
        String problem() {
            try {
                JsonNode read = JSON.readTree(body);
                return read instanceof ObjectNode object
                        ? object.without("requestId").toString()
                        : body;
            } catch (JsonProcessingException noJson) {
                return body;
            }
        }
    }

    /** Nothing when it is refused. */
    JsonNode get(String path, MatrixCaller caller) {
        Answer answer = send(new Call("", Method.GET, path, null, null, path, null), caller);
        try {
            return answer.status() < 300 ? JSON.readTree(answer.body()) : JSON.missingNode();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Answer send(Call call, MatrixCaller caller) {
        HttpRequest.Builder request = HttpRequest.newBuilder(
                        URI.create("http://localhost:" + RestAssured.port + call.path()))
                .header("Accept", Call.accepted(call.path()))
                .method(call.method().name(), body(call));
        if (caller.subject() != null) {
            request.header("Authorization", FixtureSignIn.authorization(caller.subject()));
        }
        if (call.etag() != null) {
            request.header("If-Match", call.etag());
        }
        if (call.file() != null) {
            request.header("Content-Type", "application/octet-stream");
        } else if (call.body() != null) {
            request.header("Content-Type", "application/json");
        }
        try {
            HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
            return new Answer(
                    answer.statusCode(), answer.headers().firstValue("ETag").orElse(null), answer.body());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(call.operationId() + " as " + caller, failure);
        }
    }

    private static BodyPublisher body(Call call) {
        if (call.file() != null) {
            return BodyPublishers.ofByteArray(call.content());
        }
        return call.body() == null
                ? BodyPublishers.noBody()
                : BodyPublishers.ofString(call.body().toString());
    }
}
