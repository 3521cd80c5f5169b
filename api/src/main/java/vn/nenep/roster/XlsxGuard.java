package vn.nenep.roster;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Collections;
import java.util.Locale;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.nenep.roster.RefusedFile.Reason;

/**
 * Looks through a workbook before anybody reads it: values only, and no more of them than announced. Opens the archive
 * with the library that the reader uses, so that both see the same parts.
 */
final class XlsxGuard {

    private static final long MOST_UNPACKED = 100L * 1024 * 1024;
    private static final long MOST_RATIO = 100;
    private static final int MOST_ENTRIES = 1_000;
    /** Below this, a high ratio harms nobody: an empty sheet's styles compress well. */
    private static final long RATIO_COUNTS_FROM = 1024L * 1024;

    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");
    private static final Pattern HYPERLINK = Pattern.compile(".*/relationships/hyperlink");
    private static final Pattern NESTED =
            Pattern.compile(".*\\.(zip|jar|7z|rar|gz|xlsx|xlsm|xls|docx|docm|exe|dll|js)");

    private long unpacked;

    private XlsxGuard() {}

    /** Returns, or throws {@link RefusedFile}. */
    static void check(byte[] file) {
        try (ZipFile zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                .get()) {
            XlsxGuard guard = new XlsxGuard();
            var entries = Collections.list(zip.getEntries());
            if (entries.size() > MOST_ENTRIES) {
                throw new RefusedFile(Reason.TOO_MANY_PARTS);
            }
            if (entries.stream().noneMatch(entry -> entry.getName().equals("xl/workbook.xml"))) {
                throw new RefusedFile(Reason.UNKNOWN_TYPE);
            }
            for (ZipArchiveEntry entry : entries) {
                guard.checkName(entry.getName().toLowerCase(Locale.ROOT));
                guard.checkContent(zip, entry);
            }
        } catch (IOException damaged) {
            throw new RefusedFile(Reason.DAMAGED, null, damaged);
        }
    }

    private void checkName(String name) {
        if (name.contains("vbaproject") || name.contains("macrosheets/") || name.contains("dialogsheets/")) {
            throw new RefusedFile(Reason.MACRO);
        }
        if (name.startsWith("xl/externallinks/") || name.equals("xl/connections.xml")) {
            throw new RefusedFile(Reason.EXTERNAL_LINK);
        }
        if (name.contains("embeddings/")
                || name.contains("activex/")
                || NESTED.matcher(name).matches()) {
            throw new RefusedFile(Reason.EMBEDDED);
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

    private static void checkXml(InputStream content, String name) throws IOException {
        try {
            XMLStreamReader xml = secure().createXMLStreamReader(content);
            boolean sheet = name.startsWith("xl/worksheets/") && name.endsWith(".xml");
            String cell = null;
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw new RefusedFile(Reason.DOCUMENT_TYPE);
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    cell = "c".equals(xml.getLocalName()) ? xml.getAttributeValue(null, "r") : cell;
                    checkElement(xml, sheet, cell);
                }
            }
        } catch (XMLStreamException malformed) {
            if (malformed.getNestedException() instanceof IOException broken) {
                throw broken;
            }
            throw new RefusedFile(Reason.DAMAGED, null, malformed);
        }
    }

    private static void checkElement(XMLStreamReader xml, boolean sheet, String cell) {
        if (sheet && "f".equals(xml.getLocalName())) {
            boolean named = cell != null && CELL.matcher(cell).matches();
            throw new RefusedFile(Reason.FORMULA, named ? cell : null);
        }
        // A mail address that became a link by itself points outside, too, and nobody follows it.
        if ("Relationship".equals(xml.getLocalName())
                && "External".equalsIgnoreCase(xml.getAttributeValue(null, "TargetMode"))
                && !HYPERLINK
                        .matcher(String.valueOf(xml.getAttributeValue(null, "Type")))
                        .matches()) {
            throw new RefusedFile(Reason.EXTERNAL_LINK);
        }
        String contentType = xml.getAttributeValue(null, "ContentType");
        if (contentType != null && contentType.toLowerCase(Locale.ROOT).contains("macroenabled")) {
            throw new RefusedFile(Reason.MACRO);
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
                throw new RefusedFile(Reason.UNPACKS_TOO_LARGE);
            }
        }
    }
}
