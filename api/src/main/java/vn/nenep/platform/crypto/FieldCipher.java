package vn.nenep.platform.crypto;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Map;
import java.util.stream.Collectors;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * Encrypts one field of one row with AES-256-GCM. The place (table, column, row) is authenticated with the text, so a
 * value copied to another row cannot be read there.
 *
 * <p>Layout: version (1 byte), length of the key id (1 byte), key id, nonce (12 bytes), ciphertext with tag. The text is
 * padded, so that its length tells little.
 */
@Singleton
public class FieldCipher {

    private static final byte VERSION = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int PADDED_TO = 256;
    private static final int KEY_BYTES = 32;

    private final SecureRandom random = new SecureRandom();
    private final String activeKey;
    private final Map<String, SecretKey> keys;

    FieldCipher(CryptoConfig config) {
        activeKey = config.activeKey();
        keys = config.keys().entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, entry -> key(entry.getKey(), entry.getValue())));
        if (!keys.containsKey(activeKey)) {
            throw new IllegalStateException("nenep.crypto.active-key names no key of nenep.crypto.keys");
        }
    }

    /**
     * @param place table, column and row, for example {@code criticism_record|shortcoming|0192…}
     */
    public byte[] encrypt(String text, String place) {
        byte[] keyId = activeKey.getBytes(StandardCharsets.UTF_8);
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, keys.get(activeKey), nonce, place, pad(text));
        return ByteBuffer.allocate(2 + keyId.length + nonce.length + sealed.length)
                .put(VERSION)
                .put((byte) keyId.length)
                .put(keyId)
                .put(nonce)
                .put(sealed)
                .array();
    }

    /** Throws {@link IllegalStateException} when the value was altered, moved, or its key is gone. */
    public String decrypt(byte[] value, String place) {
        ByteBuffer buffer = ByteBuffer.wrap(value);
        if (buffer.get() != VERSION) {
            throw new IllegalStateException("Unknown layout of an encrypted field");
        }
        String keyId = new String(read(buffer, buffer.get()), StandardCharsets.UTF_8);
        SecretKey key = keys.get(keyId);
        if (key == null) {
            throw new IllegalStateException("The key of an encrypted field is not configured");
        }
        byte[] nonce = read(buffer, NONCE_BYTES);
        return unpad(run(Cipher.DECRYPT_MODE, key, nonce, place, read(buffer, buffer.remaining())));
    }

    private static byte[] run(int mode, SecretKey key, byte[] nonce, String place, byte[] input) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            return cipher.doFinal(input);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("An encrypted field cannot be processed", failure);
        }
    }

    private static byte[] pad(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int length = Integer.BYTES + bytes.length;
        int padded = (length + PADDED_TO - 1) / PADDED_TO * PADDED_TO;
        return ByteBuffer.allocate(padded).putInt(bytes.length).put(bytes).array();
    }

    private static String unpad(byte[] padded) {
        ByteBuffer buffer = ByteBuffer.wrap(padded);
        return new String(read(buffer, buffer.getInt()), StandardCharsets.UTF_8);
    }

    private static byte[] read(ByteBuffer buffer, int length) {
        byte[] bytes = new byte[length];
        buffer.get(bytes);
        return bytes;
    }

    private static SecretKey key(String id, String base64) {
        byte[] bytes = Base64.getDecoder().decode(base64);
        if (bytes.length != KEY_BYTES) {
            throw new IllegalStateException("nenep.crypto.keys." + id + " is not a 256-bit key");
        }
        return new SecretKeySpec(bytes, "AES");
    }
}
