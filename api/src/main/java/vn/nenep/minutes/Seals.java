package vn.nenep.minutes;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.HexFormat;
import java.util.TreeMap;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * How adopted minutes are sealed: as JSON with sorted keys, without spaces and without nulls, in UTF-8; of it the SHA-256; of
 * that the short code which a document carries. A mapper of its own, so that the answers of the API may change.
 */
final class Seals {

    /** Crockford's: no letter that is taken for a digit. */
    private static final char[] ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ".toCharArray();

    private static final int CODE_LENGTH = 12;
    private static final int GROUP = 4;
    private static final int BITS = 5;

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .defaultPropertyInclusion(
                    JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
            .build();

    private Seals() {}

    static SealedMinutes of(MinutesContent.Body body) {
        String json = canonical(body);
        String digest = digest(json);
        return new SealedMinutes(json, digest, code(digest));
    }

    static String canonical(Object value) {
        try {
            return JSON.writeValueAsString(sorted(JSON.valueToTree(value)));
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static MinutesContent.Body read(String json) {
        try {
            return JSON.readValue(json, MinutesContent.Body.class);
        } catch (JsonProcessingException damaged) {
            throw new IllegalStateException("Sealed minutes cannot be read", damaged);
        }
    }

    static String digest(String json) {
        return DigestUtils.sha256Hex(json);
    }

    /** The first sixty bits, in groups that people can read aloud. */
    static String code(String digest) {
        byte[] bytes = HexFormat.of().parseHex(digest);
        StringBuilder code = new StringBuilder();
        int bit = 0;
        for (int i = 0; i < CODE_LENGTH; i++) {
            if (i > 0 && i % GROUP == 0) {
                code.append('-');
            }
            int value = 0;
            for (int j = 0; j < BITS; j++, bit++) {
                value = value << 1 | (bytes[bit / 8] >> (7 - bit % 8)) & 1;
            }
            code.append(ALPHABET[value]);
        }
        return code.toString();
    }

    /** As people type it from paper: small letters, without hyphens, O for zero, I and L for one. */
    static String typed(String code) {
        String bare = code.toUpperCase(java.util.Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return bare.length() == CODE_LENGTH
                ? String.join(
                        "-", bare.substring(0, GROUP), bare.substring(GROUP, 2 * GROUP), bare.substring(2 * GROUP))
                : bare;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node instanceof ObjectNode object) {
            TreeMap<String, JsonNode> children = new TreeMap<>();
            object.properties().forEach(child -> children.put(child.getKey(), sorted(child.getValue())));
            ObjectNode result = JsonNodeFactory.instance.objectNode();
            children.forEach(result::set);
            return result;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode result = JsonNodeFactory.instance.arrayNode();
            array.forEach(child -> result.add(sorted(child)));
            return result;
        }
        // 22, 22.0 and 22.00 are one number, whatever the column's scale.
        return node.isBigDecimal() ? DecimalNode.valueOf(node.decimalValue().stripTrailingZeros()) : node;
    }
}
