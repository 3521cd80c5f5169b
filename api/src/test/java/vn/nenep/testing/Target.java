package vn.nenep.testing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.Method;
import java.util.Map;
import java.util.UUID;

/**
 * Something to call on, in some state.
 *
 * @param hidden id of what the call is about: whoever is out of its scope must not learn that it exists; null for lists
 */
public record Target(Call call, String hidden) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /**
     * Who calls, where the object has to be about the caller.
     *
     * @param accountId null where anybody's will do
     * @param memberId the member whom "about me" means
     */
    public record Who(UUID accountId, String memberId) {}

    /** How a target comes about. */
    @FunctionalInterface
    public interface Maker {
        Target in(String state, Who who);
    }

    static Target read(String operationId, String path, String hidden, String watcher) {
        return new Target(new Call(operationId, Method.GET, path, null, null, path, watcher), hidden);
    }

    static Target change(
            String operationId,
            Method method,
            String path,
            Object body,
            String etag,
            String watched,
            String watcher,
            String hidden) {
        ObjectNode node = body == null ? null : JSON.valueToTree(body);
        return new Target(new Call(operationId, method, path, node, etag, watched, watcher), hidden);
    }

    /** The version of what is there, as the watcher sees it. */
    static String etag(String path, String watcher) {
        return Answers.ok(Api.as(watcher).get(path)).header("ETag");
    }

    static String idOf(Map<String, Object> created, String path, String user) {
        JsonNode made = Answers.json(Answers.ok(Api.as(user, created).post(path)));
        return made.path("id").textValue();
    }

    /** The same call on something that does not exist. */
    public Target unknown() {
        String other = UUID.randomUUID().toString();
        String body = call.body() == null ? null : call.body().toString().replace(hidden, other);
        try {
            return new Target(
                    new Call(
                            call.operationId(),
                            call.method(),
                            call.path().replace(hidden, other),
                            body == null ? null : (ObjectNode) JSON.readTree(body),
                            call.file(),
                            call.etag(),
                            call.watched(),
                            call.watcher()),
                    other);
        } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
