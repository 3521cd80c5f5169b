package vn.nenep.contract;

import java.util.Map;
import java.util.TreeMap;
import vn.nenep.testing.Call;

/** A request that starts as a right one and is then spoilt; says how it can be read again when it was answered wrongly. */
final class FuzzedRequest {

    final String operationId;
    final String rightPath;
    String method;
    String path;
    /** Null for nobody. */
    String user;
    /** Null for none. */
    byte[] body;

    final Map<String, String> headers = new TreeMap<>();

    FuzzedRequest(Call call, String user) {
        this.operationId = call.operationId();
        this.rightPath = call.path().replaceFirst("\\?.*", "");
        this.method = call.method().name();
        this.path = call.path();
        this.user = user;
        headers.put("Accept", Call.accepted(path));
        if (call.etag() != null) {
            headers.put("If-Match", call.etag());
        }
        if (call.body() != null) {
            headers.put("Content-Type", "application/json");
        }
    }

    @Override
    public String toString() {
        String said = body == null ? "" : new String(body, java.nio.charset.StandardCharsets.UTF_8);
        return "%s: %s %s as %s %s %s".formatted(operationId, method, shortened(path), user, headers, shortened(said));
    }

    private static String shortened(String text) {
        return text.length() > 600 ? text.substring(0, 600) + "… (" + text.length() + ")" : text;
    }
}
