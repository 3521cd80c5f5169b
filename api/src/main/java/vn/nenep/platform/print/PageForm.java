package vn.nenep.platform.print;

/**
 * How a page looks: millimetres for lengths, points for letters and lines.
 *
 * @param lineSpacing exactly that from one line to the next
 */
public record PageForm(Margins margins, int lineSpacing, int firstLineIndent, Sizes sizes) {

    public record Margins(int top, int bottom, int left, int right) {}

    /** Of letters. */
    public record Sizes(
            int body, int party, int superior, int issuer, int number, int placeAndDate, int type, int about) {}
}
