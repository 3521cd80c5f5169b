package vn.nenep.platform.file;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.nenep.platform.text.CleanText;

/** How a file is handed out: to be kept, under its name in Vietnamese (RFC 6266, RFC 5987). */
public final class Attachment {

    private static final String PLAIN = "!#$&+-.^_`|~";

    private Attachment() {}

    /** The value of {@code Content-Disposition}; the name without marks is for what does not know the other one. */
    public static String named(String fileName) {
        String ascii = CleanText.fold(fileName).replaceAll("[^a-z0-9._ -]", "_");
        return "attachment; filename=\"" + ascii + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    private static String encoded(String text) {
        StringBuilder out = new StringBuilder();
        for (byte b : text.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0)) {
                out.append(c);
            } else {
                out.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            }
        }
        return out.toString();
    }
}
