package vn.nenep.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/**
 * The realm file with the addresses that it is imported for. Keycloak never imports into a realm that exists, so a change
 * of either calls for a fresh database; the fingerprint tells.
 */
record Realm(Path file, Map<String, String> environment, String fingerprint) {
    private static final String MARK = "realm-fingerprint";

    /** Keycloak itself replaces the placeholders of the file, from its environment. */
    static Realm of(Path file, Path server, Ports ports) throws IOException {
        var content = Files.readString(file);
        return new Realm(
                file,
                Map.of("NENEP_WEB_ORIGIN", ports.webOrigin(), "NENEP_API_ORIGIN", ports.apiOrigin()),
                digest(String.join("\n", server.toString(), ports.webOrigin(), ports.apiOrigin(), content)));
    }

    boolean isIn(Path home) throws IOException {
        var mark = home.resolve(MARK);
        return Files.exists(mark) && Files.readString(mark).equals(fingerprint);
    }

    void mark(Path home) throws IOException {
        Files.writeString(home.resolve(MARK), fingerprint);
    }

    private static String digest(String text) {
        try {
            var hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
