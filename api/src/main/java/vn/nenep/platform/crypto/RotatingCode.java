package vn.nenep.platform.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Codes that whoever holds the secret can tell for each step of time: one for machines to read, and a short one for people
 * to type. HMAC-SHA-256 of what it is for and the step; the short one is cut as in RFC 4226.
 */
public final class RotatingCode {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int SECRET_BYTES = 32;
    private static final int TOKEN_BYTES = 16;
    private static final int DIGITS = 6;
    private static final int BELOW = 1_000_000;

    private RotatingCode() {}

    public static byte[] newSecret() {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return secret;
    }

    public static String token(byte[] secret, String purpose, long step) {
        byte[] digest = digest(secret, "token|" + purpose, step);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(digest, TOKEN_BYTES));
    }

    public static String digits(byte[] secret, String purpose, long step) {
        byte[] digest = digest(secret, "digits|" + purpose, step);
        int offset = digest[digest.length - 1] & 0xf;
        int number = ByteBuffer.wrap(digest, offset, Integer.BYTES).getInt() & Integer.MAX_VALUE;
        return String.format(Locale.ROOT, "%0" + DIGITS + "d", number % BELOW);
    }

    /** In a time that tells nothing of how much was right. */
    public static boolean same(String one, String other) {
        return MessageDigest.isEqual(one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] digest(byte[] secret, String purpose, long step) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(secret, ALGORITHM));
            mac.update(purpose.getBytes(StandardCharsets.UTF_8));
            return mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException("A code cannot be made", failure);
        }
    }
}
