package vn.nenep.minutes;

/**
 * The content of minutes as it is sealed.
 *
 * @param json canonical
 * @param digest SHA-256 of it, in hexadecimal
 * @param code the short one that a document carries
 */
public record SealedMinutes(String json, String digest, String code) {}
