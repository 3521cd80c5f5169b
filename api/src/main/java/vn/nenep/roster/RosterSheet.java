package vn.nenep.roster;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Writes a table for a spreadsheet. No cell of it can become a formula, whatever people wrote into it. */
final class RosterSheet {

    private static final String FORMULA_BEGINNINGS = "=+-@\t\r\u0000";
    private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final double WIDTH = 22;

    private RosterSheet() {}

    static byte[] write(FileFormat format, String title, List<String> headings, Stream<List<String>> rows) {
        try {
            return format == FileFormat.XLSX ? xlsx(title, headings, rows) : csv(headings, rows);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** A leading sign that spreadsheets take for the beginning of a formula gets an apostrophe before it. */
    static String safe(String cell) {
        return !cell.isEmpty() && FORMULA_BEGINNINGS.indexOf(cell.charAt(0)) >= 0 ? "'" + cell : cell;
    }

    private static byte[] xlsx(String title, List<String> headings, Stream<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "NeNep", "1.0")) {
            Worksheet sheet = workbook.newWorksheet(title);
            for (int column = 0; column < headings.size(); column++) {
                sheet.value(0, column, safe(headings.get(column)));
                sheet.style(0, column).bold().set();
                sheet.width(column, WIDTH);
            }
            int[] line = {1};
            rows.forEachOrdered(row -> {
                for (int column = 0; column < row.size(); column++) {
                    sheet.value(line[0], column, safe(row.get(column)));
                }
                line[0]++;
            });
            sheet.freezePane(0, 1);
        }
        return out.toByteArray();
    }

    /** With the mark by which spreadsheets recognise UTF-8. */
    private static byte[] csv(List<String> headings, Stream<List<String>> rows) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(BYTE_ORDER_MARK);
        try (CsvWriter csv = CsvWriter.builder().build(out, StandardCharsets.UTF_8)) {
            csv.writeRecord(headings.stream().map(RosterSheet::safe).toList());
            rows.forEachOrdered(
                    row -> csv.writeRecord(row.stream().map(RosterSheet::safe).toList()));
        }
        return out.toByteArray();
    }
}
