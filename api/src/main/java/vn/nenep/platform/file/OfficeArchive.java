package vn.nenep.platform.file;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import vn.nenep.platform.file.RefusedArchive.Reason;

/**
 * Looks through a workbook or a text before anybody reads it: no code, nothing inside it that is a file of its own, no
 * pointer outside, and no more of it than announced. Opens the archive with the library that readers use, so that both see
 * the same parts.
 */
public final class OfficeArchive {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 1_000;
    /** Below this, a high ratio harms nobody: an empty sheet's styles compress well. */
    private static final long RATIO_COUNTS_FROM = 1024L * 1024;

    private static final Pattern HYPERLINK = Pattern.compile(".*/relationships/hyperlink");
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|jar|7z|rar|gz|xlsx|xlsm|xls|docx|docm|doc|pptx|pptm|ppt|exe|dll|js)");

    /** What else somebody wants to look at. */
    @FunctionalInterface
    public interface Element {
        /** @param part its name in small letters */
        void begins(String part, XMLStreamReader element);
    }

    private final Element element;
    private long unpacked;

    private OfficeArchive(Element element) {
        this.element = element;
    }

    /**
     * Returns which of these the archive's main part is, or throws {@link RefusedArchive}.
     *
     * @param mainParts by one of them the archive is known to be of a kind
     */
    public static String check(SeekableByteChannel file, Set<String> mainParts, Element element) {
        try {
            // Before the library makes an object of each.
            if (countEntries(file) > MOST_ENTRIES) {
                throw new RefusedArchive(Reason.TOO_MANY_PARTS);
            }
            return new OfficeArchive(element).look(file.position(0), mainParts);
        } catch (IOException damaged) {
            throw new RefusedArchive(Reason.DAMAGED, damaged);
        }
    }

    private String look(SeekableByteChannel file, Set<String> mainParts) throws IOException {
        try (ZipFile zip = ZipFile.builder().setSeekableByteChannel(file).get()) {
            List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
            String main = entries.stream()
                    .map(ZipArchiveEntry::getName)
                    .filter(mainParts::contains)
                    .findFirst()
                    .orElseThrow(() -> new RefusedArchive(Reason.UNKNOWN_TYPE));
            for (ZipArchiveEntry entry : entries) {
                checkName(entry.getName().toLowerCase(Locale.ROOT));
                checkContent(zip, entry);
            }
            return main;
        }
    }

    /** By their marks in the directory, wherever they stand. */
    private static long countEntries(SeekableByteChannel file) throws IOException {
        ByteBuffer piece = ByteBuffer.allocate(64 * 1024);
        long found = 0;
        int last = 0;
        file.position(0);
        while (file.read(piece) >= 0) {
            piece.flip();
            while (piece.hasRemaining()) {
                last = last << 8 | piece.get() & 0xFF;
                found += last == 0x504B0102 ? 1 : 0;
            }
            piece.clear();
        }
        return found;
    }

    private static void checkName(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("dialogsheets/")) {
            throw new RefusedArchive(Reason.MACRO);
        }
        if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
            throw new RefusedArchive(Reason.EXTERNAL_LINK);
        }
        if (name.contains("embeddings/")
                || name.contains("activex/")
                || name.contains("afchunk")
                || NESTED.matcher(name).matches()) {
            throw new RefusedArchive(Reason.EMBEDDED);
        }
    }

    private void checkContent(ZipFile zip, ZipArchiveEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        try (InputStream content = new Counted(zip.getInputStream(entry), entry.getCompressedSize())) {
            if (name.endsWith(".xml") || name.endsWith(".rels") || name.endsWith(".vml")) {
                checkXml(content, name);
            } else {
                content.transferTo(OutputStream.nullOutputStream());
            }
        }
    }

    private void checkXml(InputStream content, String name) throws IOException {
        try {
            XMLStreamReader xml = secure().createXMLStreamReader(content);
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new RefusedArchive(Reason.DOCUMENT_TYPE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    element.begins(name, xml);
                    checkElement(xml);
                }
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new RefusedArchive(Reason.DAMAGED, malformed);
        }
    }

    private static void checkElement(XMLStreamReader xml) {
        // A mail address that became a link by itself points outside, too, and nobody follows it.
        if ("Relationship".equals(xml.getLocalName())
                && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
                && !HYPERLINK
                        .matcher(String.valueOf(xml.getAttributeValue(null, "Type")))
                        .matches()) {
            throw new RefusedArchive(Reason.EXTERNAL_LINK);
        }
        String contentType = xml.getAttributeValue(null, "ContentType");
        if (contentType != null && contentType.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RefusedArchive(Reason.MACRO);
        }
    }

    /** The runtime's own parser, whatever else is on the class path. */
    private static XMLInputFactory secure() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        return factory;
    }

    /** Counts what really comes out, whatever the archive says of itself. */
    private final class Counted extends FilterInputStream {

        private final long packed;
        private long ofEntry;

        Counted(InputStream content, long packed) {
            super(content);
            this.packed = Math.max(1, packed);
        }

        @Override
        public int read() throws IOException {
            int read = super.read();
            count(read < 0 ? 0 : 1);
            return read;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            count(Math.max(0, read));
            return read;
        }

        private void count(int read) {
            unpacked += read;
            ofEntry += read;
            boolean bomb = ofEntry > RATIO_COUNTS_FROM && ofEntry / packed > MOST_RATIO;
            if (unpacked > MOST_UNPACKED || bomb) {
                throw new RefusedArchive(Reason.UNPACKS_TOO_LARGE);
            }
        }
    }
}
