package vn.nenep.calendar;

import java.security.SecureRandom;
import java.util.Base64;
import org.apache.commons.codec.digest.DigestUtils;

/** 192 random bits, as they stand in the address of a calendar. */
record Secret(String text) {

    private static final int BYTES = 24;
    private static final SecureRandom RANDOM = new SecureRandom();

    static Secret random() {
        byte[] bits = new byte[BYTES];
        RANDOM.nextBytes(bits);
        return new Secret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /** What is kept of it: so much chance needs no salt. */
    byte[] digest() {
        return DigestUtils.sha256(text);
    }

    /** It is in no log. */
    @Override
    public String toString() {
        return "Secret";
    }
}
