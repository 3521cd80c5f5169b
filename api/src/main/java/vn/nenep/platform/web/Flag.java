package vn.nenep.platform.web;

/** A query parameter that is true or false, and nothing that is taken for false. */
public record Flag(boolean isSet) {

    /** Called by JAX-RS. */
    public static Flag fromString(String text) {
        return switch (text) {
            case "true" -> new Flag(true);
            case "false" -> new Flag(false);
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
