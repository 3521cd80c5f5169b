package vn.nenep.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

/** The published format, byte by byte: the example of docs/audit-format.md, and the rules written down a second time. */
class EntryRowTest {

    private static final byte[] ACCOUNT = HexFormat.of().parseHex("019a9f3e4d2c700080003f6f2a7b1c9d");
    private static final byte[] OBJECT = HexFormat.of().parseHex("019a9f3e4d2c700080003f6f2a7b1c9e");
    private static final byte[] ORGANIZATION = HexFormat.of().parseHex("019a9f3e4d2c700080003f6f2a7b1c9f");

    private static final EntryRow EXAMPLE = new EntryRow(
            7,
            1_793_709_000_123_456L,
            ACCOUNT,
            "Lê Văn An",
            "CELL_SECRETARY",
            "announceMeeting",
            "meeting",
            OBJECT,
            ORGANIZATION,
            2L,
            null);

    @Test
    void theExampleOfTheDocument() {
        assertThat(EXAMPLE.time()).isEqualTo(Instant.parse("2026-11-03T12:30:00.123456Z"));
        assertThat(HexFormat.of().formatHex(EXAMPLE.seal(1, 1, new byte[32])))
                .isEqualTo("0a1ba62d11441ac981b692a2f589ec9da9497f86c94e88a6222ace8d27754deb");
    }

    @Test
    void theRulesOfTheDocument() throws IOException, NoSuchAlgorithmException {
        byte[] previous = MessageDigest.getInstance("SHA-256").digest(new byte[] {1});
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(previous);
        out.writeByte(1);
        out.writeLong(42);
        out.writeLong(7);
        out.writeLong(1_793_709_000_123_456L);
        write(out, ACCOUNT);
        write(out, "Lê Văn An".getBytes(StandardCharsets.UTF_8));
        write(out, "CELL_SECRETARY".getBytes(StandardCharsets.UTF_8));
        write(out, "announceMeeting".getBytes(StandardCharsets.UTF_8));
        write(out, "meeting".getBytes(StandardCharsets.UTF_8));
        write(out, OBJECT);
        write(out, ORGANIZATION);
        write(out, "2".getBytes(StandardCharsets.UTF_8));
        write(out, null);

        assertThat(EXAMPLE.seal(1, 42, previous))
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(bytes.toByteArray()));
    }

    @Test
    void theLongestEntryFits() {
        EntryRow longest = new EntryRow(
                Long.MAX_VALUE,
                Long.MAX_VALUE,
                ACCOUNT,
                "ữ".repeat(120),
                "ữ".repeat(30),
                "ữ".repeat(60),
                "ữ".repeat(40),
                OBJECT,
                ORGANIZATION,
                Long.MIN_VALUE,
                "\uD83D\uDE00".repeat(64));

        assertThat(longest.seal(1, Long.MAX_VALUE, new byte[32])).hasSize(32);
    }

    private static void write(DataOutputStream out, byte[] value) throws IOException {
        out.writeInt(value == null ? -1 : value.length);
        if (value != null) {
            out.write(value);
        }
    }
}
