package vn.nenep.access;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * 140 random bits as a person can read them out on the phone: seven groups of four, without the letters that look like
 * digits.
 */
record InvitationCode(String text) {

    private static final String LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUPS = 7;
    private static final int GROUP = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    static InvitationCode random() {
        return new InvitationCode(IntStream.range(0, GROUPS)
                .mapToObj(group -> IntStream.range(0, GROUP)
                        .mapToObj(i -> String.valueOf(LETTERS.charAt(RANDOM.nextInt(LETTERS.length()))))
                        .collect(Collectors.joining()))
                .collect(Collectors.joining("-")));
    }

    /** What is kept of it. Small letters, gaps and look-alikes do not matter. */
    byte[] digest() {
        String plain = text.toUpperCase(Locale.ROOT)
                .replaceAll("[\\s-]", "")
                .replace('O', '0')
                .replace('I', '1')
                .replace('L', '1');
        return DigestUtils.sha256(plain);
    }

    /** A code is a secret: it is in no log. */
    @Override
    public String toString() {
        return "InvitationCode";
    }
}
