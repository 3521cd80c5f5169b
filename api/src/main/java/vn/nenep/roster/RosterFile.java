package vn.nenep.roster;

import java.util.ArrayList;
import java.util.List;
import vn.nenep.platform.text.CleanText;
import vn.nenep.roster.RefusedFile.Reason;

/** Reads the lines of a workbook or of separated text. The content tells which of them it is, never the file's name. */
final class RosterFile {

    static final int MOST_LINES = 50_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 300;

    private RosterFile() {}

    /** Returns, or throws {@link RefusedFile}: what is wrong with the file as a whole is said before it is kept. */
    static void check(byte[] file) {
        if (file.length == 0) {
            throw new RefusedFile(Reason.EMPTY);
        }
        if (isZip(file)) {
            XlsxGuard.check(file);
        } else {
            TextEncoding.decode(file);
        }
    }

    /** All lines that are not empty. To be called for files that passed {@link #check}. */
    static List<Line> read(byte[] file) {
        List<Line> lines = isZip(file) ? XlsxLines.read(file) : CsvLines.read(TextEncoding.decode(file));
        if (lines.isEmpty()) {
            throw new RefusedFile(Reason.EMPTY);
        }
        return lines;
    }

    static boolean isZip(byte[] file) {
        return file.length > 4 && file[0] == 'P' && file[1] == 'K' && file[2] == 3 && file[3] == 4;
    }

    /** Empty lines are left out, and with them the empty cells at a line's end. */
    static void add(List<Line> lines, int number, List<String> cells) {
        List<String> clean = new ArrayList<>(
                cells.stream().limit(MOST_COLUMNS).map(RosterFile::clean).toList());
        while (!clean.isEmpty() && clean.get(clean.size() - 1).isEmpty()) {
            clean.remove(clean.size() - 1);
        }
        if (clean.isEmpty()) {
            return;
        }
        if (lines.size() >= MOST_LINES) {
            throw new RefusedFile(Reason.TOO_MANY_ROWS);
        }
        lines.add(new Line(number, List.copyOf(clean)));
    }

    /** Composed, on one line, without what no keyboard makes: non-breaking and zero-width spaces come from web pages. */
    private static String clean(String cell) {
        StringBuilder kept = new StringBuilder();
        cell.codePoints()
                .map(c -> Character.isWhitespace(c) || Character.isSpaceChar(c) ? ' ' : c)
                .filter(c -> !Character.isISOControl(c) && Character.getType(c) != Character.FORMAT)
                .filter(c ->
                        Character.getType(c) != Character.SURROGATE && Character.getType(c) != Character.UNASSIGNED)
                .limit(LONGEST_CELL)
                .forEach(kept::appendCodePoint);
        return CleanText.normalize(kept.toString().replaceAll(" {2,}", " "));
    }
}
