package vn.nenep.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;

/**
 * One call of an operation that would succeed for the right person.
 *
 * @param body null when the operation takes none
 * @param file what is uploaded instead of a body; else null
 * @param etag null when the operation needs no {@code If-Match}
 * @param watched where to see whether anything changed
 * @param watcher who may look there
 */
public record Call(
        String operationId,
        Method method,
        String path,
        ObjectNode body,
        String file,
        String etag,
        String watched,
        String watcher) {

    public Call(
            String operationId,
            Method method,
            String path,
            ObjectNode body,
            String etag,
            String watched,
            String watcher) {
        this(operationId, method, path, body, null, etag, watched, watcher);
    }

    /** @param user null for a call without credentials */
    public Response as(String user) {
        if (file != null) {
            byte[] content = file.getBytes(StandardCharsets.UTF_8);
            return versioned(user)
                    .contentType("application/octet-stream")
                    .body(content)
                    .request(method, path);
        }
        return send(user, body == null ? null : body.toString());
    }

    public Response send(String user, String text) {
        RequestSpecification request = versioned(user);
        return (text == null ? request : request.contentType(ContentType.JSON).body(text)).request(method, path);
    }

    /** With the version that was seen, and without a body yet. */
    public RequestSpecification versioned(String user) {
        RequestSpecification request = user == null ? Api.anonymous() : Api.as(user);
        if (path.contains("format=")) {
            // A file, and JSON when it is refused.
            request = request.accept("*/*");
        }
        return etag == null ? request : request.header("If-Match", etag);
    }

    public Call at(String otherPath) {
        return new Call(operationId, method, otherPath, body, file, etag, watched, watcher);
    }

    public Call withEtag(String other) {
        return new Call(operationId, method, path, body, file, other, watched, watcher);
    }

    public boolean isChange() {
        return method != Method.GET;
    }

    /** The version of what is watched; of a list, whose rows other work may be changing, which there are. */
    public String state() {
        Response seen = Answers.ok(Api.as(watcher).get(watched));
        return seen.header("ETag") == null ? seen.path("items.id").toString() : seen.header("ETag");
    }
}
