package vn.nenep.roster;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import vn.nenep.roster.RefusedFile.Reason;

/** Text separated by commas, semicolons (as Excel writes in Vietnam) or tabs. */
final class CsvLines {

    private static final int LINES_LOOKED_AT = 20;

    private CsvLines() {}

    static List<Line> read(String text) {
        List<Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(true)
                .extraFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(de.siegmar.fastcsv.reader.FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord record : records) {
                RosterFile.add(lines, Math.toIntExact(record.getStartingLineNumber()), record.getFields());
            }
        } catch (CsvParseException | UncheckedIOException | IOException damaged) {
            throw new RefusedFile(Reason.DAMAGED, null, damaged);
        }
        return lines;
    }

    /** The one that stands most often in the first lines. */
    private static char separator(String text) {
        List<String> first = text.lines().limit(LINES_LOOKED_AT).toList();
        return Stream.of(';', '\t', ',')
                .max(Comparator.comparingLong(sign -> count(first, sign)))
                .orElse(',');
    }

    private static long count(List<String> lines, char sign) {
        return lines.stream()
                .mapToLong(line -> line.chars().filter(c -> c == sign).count())
                .sum();
    }
}
