package vn.nenep.roster;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;
import vn.nenep.roster.RefusedFile.Reason;

/** The first visible sheet of a workbook. */
final class XlsxLines {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Excel itself writes no longer one. */
    private static final int LONGEST_FORMAT = 255;

    private XlsxLines() {}

    static List<Line> read(byte[] file) {
        List<Line> lines = new ArrayList<>();
        try (ReadableWorkbook workbook =
                new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, true))) {
            Sheet sheet = workbook.getSheets()
                    .filter(found -> found.getVisibility() == SheetVisibility.VISIBLE)
                    .findFirst()
                    .orElseThrow(() -> new RefusedFile(Reason.EMPTY));
            try (Stream<Row> rows = sheet.openStream()) {
                rows.forEach(row -> RosterFile.add(lines, row.getRowNum(), cells(row)));
            }
        } catch (IOException damaged) {
            throw new RefusedFile(Reason.DAMAGED, null, damaged);
        } catch (RefusedFile ours) {
            throw ours;
        } catch (RuntimeException odd) {
            // The reader's way to say that the sheet's XML is not what it expects.
            throw new RefusedFile(Reason.DAMAGED, null, odd);
        }
        return lines;
    }

    private static List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (Cell cell : row) {
            cells.add(cell == null ? "" : text(cell));
        }
        return cells;
    }

    private static String text(Cell cell) {
        if (cell.getType() == CellType.NUMBER) {
            return isDay(cell.getDataFormatString())
                    ? cell.asDate().format(DAY)
                    : cell.asNumber().stripTrailingZeros().toPlainString();
        }
        return cell.getText() == null ? "" : cell.getText();
    }

    /** "dd/mm/yyyy", "[$-42A]d-mmm" and the like, but not the red of "[Red]0". */
    private static boolean isDay(String format) {
        if (format == null || format.length() > LONGEST_FORMAT) {
            return false;
        }
        String bare = format.replaceAll("\\[[^\\]]*\\]|\"[^\"]*\"|\\\\.", "").toLowerCase(Locale.ROOT);
        return bare.contains("d") || bare.contains("yy");
    }
}
