package vn.nenep.roster;

import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.nenep.platform.file.OfficeArchive;
import vn.nenep.platform.file.RefusedArchive;
import vn.nenep.roster.RefusedFile.Reason;

/** A list is a workbook with values only: no formula beside what no Office file may hold. */
final class XlsxGuard {

    private static final Set<String> WORKBOOK = Set.of("xl/workbook.xml");
    private static final Pattern CELL = Pattern.compile("[A-Z]{1,3}[0-9]{1,7}");

    private String cell;

    private XlsxGuard() {}

    /** Returns, or throws {@link RefusedFile}. */
    static void check(byte[] file) {
        XlsxGuard guard = new XlsxGuard();
        try {
            OfficeArchive.check(new SeekableInMemoryByteChannel(file), WORKBOOK, guard::checkElement);
        } catch (RefusedArchive refused) {
            throw new RefusedFile(Reason.of(refused.reason()), null, refused);
        }
    }

    private void checkElement(String part, XMLStreamReader xml) {
        if (!part.startsWith("xl/worksheets/") || !part.endsWith(".xml")) {
            return;
        }
        if ("c".equals(xml.getLocalName())) {
            cell = xml.getAttributeValue(null, "r");
        }
        if ("f".equals(xml.getLocalName())) {
            boolean named = cell != null && CELL.matcher(cell).matches();
            throw new RefusedFile(Reason.FORMULA, named ? cell : null);
        }
    }
}
