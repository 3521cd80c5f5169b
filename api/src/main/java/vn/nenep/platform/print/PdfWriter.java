package vn.nenep.platform.print;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;
import java.util.logging.Level;
import java.util.zip.CRC32;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;

/** A tagged PDF with its letters embedded: read aloud, searched and printed the same everywhere. */
public final class PdfWriter {

    private static final String FAMILY = "Tinos";
    /** The same files each time, so how wide and high their letters are is found out once. */
    private static final FSCacheEx<String, FSCacheValue> METRICS = new FSDefaultCacheStore();

    private static final byte[] REGULAR = font("Tinos_400Regular");
    private static final byte[] ITALIC = font("Tinos_400Regular_Italic");
    private static final byte[] BOLD = font("Tinos_700Bold");
    private static final byte[] BOLD_ITALIC = font("Tinos_700Bold_Italic");

    static {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private PdfWriter() {}

    public static byte[] write(PrintedDocument printed) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument made = new PDDocument();
                PdfBoxRenderer renderer = renderer(printed, made, out)) {
            renderer.layout();
            renderer.createPDFWithoutClosing();
            fixTimes(made, printed);
            made.save(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    private static PdfBoxRenderer renderer(PrintedDocument printed, PDDocument made, OutputStream out) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.withProducer("Nề Nếp");
        builder.useUnicodeLineBreaker(new SpaceBreaker());
        builder.useCacheStore(CacheStore.PDF_FONT_METRICS, METRICS);
        builder.usePDDocument(made);
        fonts(builder, made);
        builder.withW3cDocument(PdfPage.of(printed), null);
        builder.toStream(out);
        return builder.buildPdfRenderer();
    }

    private static void fonts(PdfRendererBuilder builder, PDDocument made) {
        builder.useFont(new PlainFont(made, REGULAR), FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(new PlainFont(made, ITALIC), FAMILY, 400, FontStyle.ITALIC, true);
        builder.useFont(new PlainFont(made, BOLD), FAMILY, 700, FontStyle.NORMAL, true);
        builder.useFont(new PlainFont(made, BOLD_ITALIC), FAMILY, 700, FontStyle.ITALIC, true);
        builder.useFont(new PlainFont(made, REGULAR), "serif", 400, FontStyle.NORMAL, true);
    }

    /** The day of the document and a number that follows from it, instead of when and how often it was made. */
    private static void fixTimes(PDDocument made, PrintedDocument printed) {
        Calendar day = GregorianCalendar.from(printed.madeOn().atStartOfDay().atZone(ZoneOffset.UTC));
        day.setTimeZone(TimeZone.getTimeZone(ZoneOffset.UTC));
        PDDocumentInformation information = made.getDocumentInformation();
        information.setCreationDate(day);
        information.setModificationDate(day);
        CRC32 number = new CRC32();
        number.update((printed.title() + printed.letterhead() + printed.madeOn()).getBytes(StandardCharsets.UTF_8));
        made.setDocumentId(number.getValue());
    }

    private static byte[] font(String name) {
        try (InputStream in = PdfWriter.class.getResourceAsStream("/fonts/" + name + ".ttf")) {
            return in.readAllBytes();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
