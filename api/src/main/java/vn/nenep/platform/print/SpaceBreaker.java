package vn.nenep.platform.print;

import com.openhtmltopdf.extend.FSTextBreaker;
import java.text.BreakIterator;
import java.util.Locale;

/** Ends lines at spaces only: 11/20 and 03/12/2026 stay whole. */
final class SpaceBreaker implements FSTextBreaker {

    private final BreakIterator lines = BreakIterator.getLineInstance(Locale.forLanguageTag("vi"));
    private String text = "";

    @Override
    public void setText(String text) {
        this.text = text;
        lines.setText(text);
    }

    @Override
    public int next() {
        int end = lines.next();
        while (end != BreakIterator.DONE && end < text.length() && !Character.isWhitespace(text.charAt(end - 1))) {
            end = lines.next();
        }
        return end;
    }
}
