package vn.nenep.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.nenep.paper.RefusedPaper.Reason;

/** Reads the names (/Like this) in a stretch of a PDF, however they are spelt, and refuses those that stand for an action. */
final class PdfNames {

    private static final Map<String, Reason> REFUSED = Map.ofEntries(
            Map.entry("JavaScript", Reason.CODE),
            Map.entry("Launch", Reason.CODE),
            Map.entry("XFA", Reason.CODE),
            Map.entry("ImportData", Reason.CODE),
            Map.entry("RichMedia", Reason.EMBEDDED),
            Map.entry("EmbeddedFile", Reason.EMBEDDED),
            Map.entry("EmbeddedFiles", Reason.EMBEDDED),
            Map.entry("Encrypt", Reason.LOCKED));

    private static final String OBJECT_STREAM = "ObjStm";
    private static final int LONGEST = 40;
    private static final String ENDS = "\0\t\n\f\r ()<>[]{}/%";

    private final StringBuilder name = new StringBuilder();
    private final List<Long> objectStreams = new ArrayList<>();
    private boolean within;
    private long position;

    /** @throws RefusedPaper when a name stands for something that is refused */
    void accept(byte[] piece, int length) {
        for (int i = 0; i < length; i++) {
            accept((char) (piece[i] & 0xFF));
            position++;
        }
    }

    void end() {
        accept(' ');
    }

    /** Where the names of compressed object streams ended. */
    List<Long> objectStreams() {
        return objectStreams;
    }

    private void accept(char letter) {
        if (within && ENDS.indexOf(letter) >= 0) {
            within = false;
            complete(spelt(name));
        }
        if (letter == '/') {
            within = true;
            name.setLength(0);
        } else if (within && name.length() < LONGEST) {
            name.append(letter);
        }
    }

    private void complete(String found) {
        Reason reason = REFUSED.get(found);
        if (reason != null) {
            throw new RefusedPaper(reason);
        }
        if (found.equals(OBJECT_STREAM)) {
            objectStreams.add(position);
        }
    }

    /** Any letter may be written as # and two hexadecimal digits. */
    private static String spelt(CharSequence written) {
        StringBuilder plain = new StringBuilder(written.length());
        for (int i = 0; i < written.length(); i++) {
            boolean coded = written.charAt(i) == '#'
                    && i + 2 < written.length()
                    && Character.digit(written.charAt(i + 1), 16) >= 0
                    && Character.digit(written.charAt(i + 2), 16) >= 0;
            if (coded) {
                plain.append((char) Integer.parseInt(written, i + 1, i + 3, 16));
                i += 2;
            } else {
                plain.append(written.charAt(i));
            }
        }
        return plain.toString();
    }
}
