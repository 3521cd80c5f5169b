package vn.nenep.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import vn.nenep.testing.Api;
import vn.nenep.testing.Call;

/** Spoils right requests in ways that people, broken clients and attackers would, the same way for the same seed. */
final class Fuzzer {

    private static final String UUIDS = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}";

    static final List<String> USERS = List.of(
            Api.SECRETARY,
            Api.MINUTE_TAKER,
            Api.MEMBER,
            Api.COMMITTEE_MEMBER,
            Api.OTHER_SECRETARY,
            Api.OFFICE,
            Api.SUPERIOR,
            Api.INSPECTOR,
            Api.ADMINISTRATOR,
            Api.MACHINE);

    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "0",
            "-1",
            "null",
            "NaN",
            "true",
            "x".repeat(2000),
            "đồng chí Ưởng",
            "Đo\u0302\u0303 Thi\u0323",
            "\u202Ebí thư",
            "a\u0000b",
            "\uD83D\uDE80",
            "\uD800",
            "' OR 1=1 --",
            "%' ESCAPE '",
            "<script>alert(1)</script>",
            "${7*7}",
            "../../etc/passwd",
            "2026-02-30",
            "0000-00-00",
            "9999-12-31",
            "+999999999-12-31",
            "2026-11-21T08:00:00+24:00",
            "-999999999-01-01T00:00:00Z",
            "01010101-0101-0101-0101-010101010101",
            "{\"a\":1}",
            "[]");

    private static final List<String> BODIES = List.of(
            "",
            "null",
            "[]",
            "{}",
            "\"x\"",
            "17",
            "{",
            "{\"a\":",
            "{\"a\":1}}",
            "{a:1}",
            "\uFEFF{}",
            "{\"a\":NaN}",
            "{\"a\":1e99999}",
            "[".repeat(2000) + "]".repeat(2000),
            "{\"a\":".repeat(1500) + "1" + "}".repeat(1500),
            "<xml/>",
            "a=b&c=d");

    private final Random random;

    Fuzzer(long seed) {
        this.random = new Random(seed);
    }

    FuzzedRequest spoil(Call call, Operation operation) {
        FuzzedRequest request = new FuzzedRequest(call, chance(60) ? call.watcher() : pick(USERS));
        request.body = call.body() == null ? null : bytes(call.body().toString());
        if (call.file() != null) {
            request.headers.put("Content-Type", "application/octet-stream");
            request.body = bytes(call.file());
        }
        int times = 1 + random.nextInt(3);
        for (int i = 0; i < times; i++) {
            spoilOnce(request, call, operation);
        }
        return request;
    }

    private void spoilOnce(FuzzedRequest request, Call call, Operation operation) {
        int kind = random.nextInt(100);
        if (request.body != null && kind < 60) {
            request.body = call.body() == null || chance(15) ? anyBody() : bytes(spoilt(call.body()));
        } else if (kind < 70) {
            request.path = request.path.contains("?") && chance(30)
                    ? request.path + "&" + anyQuery(operation)
                    : withQuery(request.path, anyQuery(operation));
        } else if (kind < 80) {
            request.path = request.path.replaceFirst(UUIDS, chance(40) ? uuid() : encoded(pick(TEXTS)) + "x");
        } else if (kind < 95) {
            spoilHeader(request);
        } else {
            request.user = chance(50) ? null : pick(USERS);
        }
    }

    private void spoilHeader(FuzzedRequest request) {
        switch (random.nextInt(8)) {
            case 0 -> request.headers.remove("If-Match");
            case 1 ->
                request.headers.put("If-Match", pick(List.of("\"999\"", "*", "W/\"1\"", "1", "\"", "\"x\", \"y\"")));
            case 2 -> request.headers.put("Content-Type", pick(List.of("text/plain", "application/xml", "x", "*/*")));
            case 3 ->
                request.headers.put("Accept", pick(List.of("text/html", "image/png", "*/*", "x", "application/*")));
            case 4 -> request.headers.put("Idempotency-Key", pick(List.of("", " ", "k", "x".repeat(300), "a\tb")));
            case 5 ->
                request.headers.put("Accept-Language", pick(List.of("en", "vi-VN", "xx;q=2", "*", ",,,", "en;q=x")));
            case 6 -> request.headers.put("X-Request-Id", pick(List.of("", "x".repeat(500), "a b", "1")));
            default -> request.headers.put("If-None-Match", pick(List.of("*", "\"1\"", "x", "")));
        }
    }

    private static String withQuery(String path, String query) {
        return path + (path.contains("?") ? "&" : "?") + query;
    }

    private String anyQuery(Operation operation) {
        List<Parameter> known = operation.getParameters() == null
                ? List.of()
                : operation.getParameters().stream()
                        .filter(parameter -> "query".equals(parameter.getIn()))
                        .toList();
        if (known.isEmpty() || chance(10)) {
            return "unknown=" + encoded(pick(TEXTS));
        }
        Parameter parameter = pick(known);
        return parameter.getName() + "=" + encoded(chance(50) ? pick(TEXTS) : fitting(parameter.getSchema()));
    }

    /** What the schema allows, or only just does not. */
    private String fitting(Schema<?> schema) {
        if (schema == null) {
            return uuid();
        }
        if (schema.getEnum() != null) {
            return String.valueOf(pick(schema.getEnum()));
        }
        if ("integer".equals(schema.getType())) {
            return pick(List.of("0", "1", "200", "201", "-1", "2147483648", "9223372036854775808", "1.5"));
        }
        if ("boolean".equals(schema.getType())) {
            return pick(List.of("true", "false", "TRUE", "1"));
        }
        return switch (String.valueOf(schema.getFormat())) {
            case "date" -> pick(List.of("2026-11-21", "1900-01-01", "3000-01-01", "2026-13-01"));
            case "date-time" -> pick(List.of("2026-11-21T08:00:00Z", "2026-11-21T08:00:00", "1582-10-10T00:00:00Z"));
            default -> pick(List.of(uuid(), "a", "2026-11", "nguyen van", "MDE"));
        };
    }

    private byte[] anyBody() {
        return switch (random.nextInt(10)) {
            case 0 -> new byte[] {(byte) 0xC3, (byte) 0x28, '{', '}'};
            case 1 -> bytes("{\"a\":\"" + "x".repeat(1_100_000) + "\"}");
            default -> bytes(pick(BODIES));
        };
    }

    private String spoilt(ObjectNode right) {
        ObjectNode body = right.deepCopy();
        List<JsonNode> holders = new ArrayList<>();
        collect(body, holders);
        JsonNode holder = pick(holders);
        if (holder instanceof ArrayNode list && !list.isEmpty()) {
            spoil(list);
        } else if (holder instanceof ObjectNode object && !object.isEmpty()) {
            return spoil(body, object);
        }
        return body.toString();
    }

    private void spoil(ArrayNode list) {
        switch (random.nextInt(4)) {
            case 0 -> list.removeAll();
            case 1 -> list.add(list.get(0).deepCopy());
            case 2 -> list.set(random.nextInt(list.size()), anyValue());
            default -> {
                for (int i = 0; i < 600; i++) {
                    list.add(list.get(0).deepCopy());
                }
            }
        }
    }

    private String spoil(ObjectNode body, ObjectNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        String name = pick(names);
        switch (random.nextInt(8)) {
            case 0 -> object.remove(name);
            case 1 -> object.putNull(name);
            case 2 -> object.put("unknown", 1);
            case 3 -> {
                // The same name twice.
                return body.toString().replaceFirst("\"" + name + "\":", "\"" + name + "\":null,\"" + name + "\":");
            }
            default -> object.set(name, anyValue());
        }
        return body.toString();
    }

    private JsonNode anyValue() {
        JsonNodeFactory json = JsonNodeFactory.instance;
        return switch (random.nextInt(12)) {
            case 0 -> json.numberNode(random.nextInt());
            case 1 -> json.numberNode(random.nextDouble() * 1e6);
            case 2 -> json.numberNode(Long.MAX_VALUE);
            case 3 -> json.numberNode(new java.math.BigDecimal("1E+4000"));
            case 4 -> json.booleanNode(random.nextBoolean());
            case 5 -> json.arrayNode().add(1);
            case 6 -> json.objectNode().put("a", 1);
            case 7 -> json.textNode(uuid());
            default -> json.textNode(pick(TEXTS));
        };
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode()) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private String uuid() {
        return new UUID(random.nextLong() & ~0xF000L | 0x7000L, random.nextLong() >>> 2 | Long.MIN_VALUE).toString();
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<? extends T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
