package vn.nenep.testing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.http.Method;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

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

    /** In front of a file that is no text. */
    static final String BASE64 = "base64:";

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
            return versioned(user)
                    .contentType("application/octet-stream")
                    .body(content())
                    .request(method, path);
        }
        return send(user, body == null ? null : body.toString());
    }

    /** Of what is uploaded: text, or bytes that are no text. */
    public byte[] content() {
        return file.startsWith(BASE64)
                ? Base64.getDecoder().decode(file.substring(BASE64.length()))
                : file.getBytes(StandardCharsets.UTF_8);
    }

    public Response send(String user, String text) {
        RequestSpecification request = versioned(user);
        return (text == null ? request : request.contentType(ContentType.JSON).body(text)).request(method, path);
    }

    /** With the version that was seen, and without a body yet. */
    public RequestSpecification versioned(String user) {
        RequestSpecification request = asking(user, path);
        return etag == null ? request : request.header("If-Match", etag);
    }

    private static RequestSpecification asking(String user, String path) {
        RequestSpecification request = user == null ? Api.anonymous() : Api.as(user);
        return request.accept(accepted(path));
    }

    /** A file, and JSON when it is refused; else JSON. */
    public static String accepted(String path) {
        boolean file = path.contains("format=")
                || path.contains("/documents/")
                || path.contains("/document-templates/")
                || path.contains("/calendar-feeds/");
        return file ? "*/*" : "application/json";
    }

    /** Whoever may make it: mostly those who may look, too. */
    public String caller() {
        return switch (operationId) {
            case "answerCriticismRecord" -> Api.MEMBER;
            case "mapRosterColumns",
                    "decideRosterRow",
                    "decideRosterRows",
                    "applyRosterImport",
                    "undoRosterImport",
                    "getRosterImport",
                    "listRosterRows",
                    "getRosterErrorFile",
                    "createMember",
                    "transferMember",
                    "endMembership",
                    "uploadDocumentTemplate",
                    "withdrawDocumentTemplate" -> Api.OFFICE;
            case "confirmQualityScore", "adjustQualityScore" -> Api.SUPERIOR;
            case "createRoleAssignment",
                    "endRoleAssignment",
                    "handOverRole",
                    "endAccount",
                    "createInvitation",
                    "withdrawInvitation",
                    "getAccount",
                    "getInvitation" -> Api.ADMINISTRATOR;
            default -> watcher;
        };
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

    /**
     * The version of what is watched; of a list, which rows there are, and their versions where it names them:
     * other work may be changing the rest. Nothing for a call
     * that only reads: what it reads may tell the time.
     */
    public String state() {
        if (!isChange()) {
            return "";
        }
        Response seen = Answers.ok(asking(watcher, watched).get(watched));
        if (seen.header("ETag") != null) {
            return seen.header("ETag");
        }
        boolean listsObjects = seen.contentType().contains("json")
                && seen.path("items.id") instanceof List<?> ids
                && !ids.contains(null);
        return listsObjects ? seen.path("items.id") + "" + seen.path("items.etag") : seen.asString();
    }
}
