package vn.nenep.platform.print;

import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * A font of one document, read when its first letter is written. Its substitutions are left out: Vietnamese text, composed
 * as it comes in, needs none of them, and looking for them takes two thirds of the time of a document.
 */
final class PlainFont extends PDFontSupplier {

    private final PDDocument document;
    private final byte[] file;

    PlainFont(PDDocument document, byte[] file) {
        super(null);
        this.document = document;
        this.file = file;
    }

    @Override
    public PDFont supply() {
        try {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            document.registerTrueTypeFontForClosing(font);
            font.setEnableGsub(false);
            return PDType0Font.load(document, font, true);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
