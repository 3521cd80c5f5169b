package vn.nenep.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.nenep.organization.OrganizationService.CellName;
import vn.nenep.platform.text.CleanText;

/** Understands the cells of one line after another; what it does not understand becomes an error of the row. */
final class RowReader {

    private static final LocalDate EARLIEST_BIRTH = LocalDate.of(1900, 1, 1);
    /** The Party was founded. */
    private static final LocalDate EARLIEST_ADMISSION = LocalDate.of(1930, 2, 3);

    private static final int LONGEST_NAME = 120;
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M} .'’-]*");
    private static final Pattern CARD = Pattern.compile("\\d{4,20}");
    private static final Pattern PHONE = Pattern.compile("\\+?\\d{8,15}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]{1,64}@[^\\s@]+\\.[^\\s@]{2,}");
    private static final int LONGEST_EMAIL = 120;
    private static final int DIGITS_WITHOUT_ZERO = 9;

    private static final Map<String, String> POSITIONS = Map.of(
            "bi thu", "SECRETARY",
            "bi thu chi bo", "SECRETARY",
            "pho bi thu", "DEPUTY_SECRETARY",
            "pho bi thu chi bo", "DEPUTY_SECRETARY",
            "chi uy vien", "COMMITTEE_MEMBER",
            "chi uy", "COMMITTEE_MEMBER");

    private final RosterColumns columns;
    private final UUID onlyCell;
    private final LocalDate today;
    private final Map<String, CellName> byCode;
    private final Map<String, List<CellName>> byName;

    /** @param onlyCell the cell of everybody, when the list is of one cell; else null */
    RowReader(RosterColumns columns, List<CellName> cells, UUID onlyCell, LocalDate today) {
        this.columns = columns;
        this.onlyCell = onlyCell;
        this.today = today;
        this.byCode = cells.stream()
                .collect(Collectors.toMap(
                        cell -> cell.code().toLowerCase(Locale.ROOT), cell -> cell, (one, two) -> one));
        this.byName = cells.stream().collect(Collectors.groupingBy(cell -> cellKey(cell.name())));
    }

    FileRow read(Line line) {
        List<RowError> errors = new ArrayList<>();
        String name = name(line, errors);
        RosterDay born = day(line, RosterColumn.BORN_ON, EARLIEST_BIRTH, errors);
        LocalDate admitted = fullDay(line, RosterColumn.ADMITTED_ON, errors);
        LocalDate recognized = fullDay(line, RosterColumn.RECOGNIZED_ON, errors);
        if (text(line, RosterColumn.ADMITTED_ON).isEmpty()) {
            errors.add(new RowError(RosterColumn.ADMITTED_ON, RowProblem.MISSING));
        }
        if (admitted != null && recognized != null && recognized.isBefore(admitted)) {
            errors.add(new RowError(RosterColumn.RECOGNIZED_ON, RowProblem.BEFORE_ADMISSION));
        }
        if (admitted != null && born != null && born.isFull() && !born.day().isBefore(admitted)) {
            errors.add(new RowError(RosterColumn.BORN_ON, RowProblem.DAY_NOT_POSSIBLE));
        }
        return new FileRow(
                line.number(),
                name,
                matching(line, RosterColumn.CARD_NUMBER, "[\\s.-]", CARD, RowProblem.NOT_A_CARD_NUMBER, errors),
                born,
                admitted,
                recognized,
                cell(line, errors),
                phone(line, errors),
                email(line, errors),
                POSITIONS.get(CleanText.fold(text(line, RosterColumn.POSITION))),
                List.copyOf(errors));
    }

    private String name(Line line, List<RowError> errors) {
        String name = text(line, RosterColumn.FULL_NAME);
        if (name.isEmpty()) {
            errors.add(new RowError(RosterColumn.FULL_NAME, RowProblem.MISSING));
            return null;
        }
        if (name.length() > LONGEST_NAME) {
            errors.add(new RowError(RosterColumn.FULL_NAME, RowProblem.TOO_LONG));
            return null;
        }
        if (!NAME.matcher(name).matches()) {
            errors.add(new RowError(RosterColumn.FULL_NAME, RowProblem.NOT_A_NAME));
            return null;
        }
        return name.equals(name.toUpperCase(Locale.ROOT)) ? capitalized(name) : name;
    }

    /** Many lists write names in capitals. */
    private static String capitalized(String name) {
        return Pattern.compile("[\\p{L}\\p{M}]+")
                .matcher(name.toLowerCase(Locale.ROOT))
                .replaceAll(word -> word.group().substring(0, 1).toUpperCase(Locale.ROOT)
                        + word.group().substring(1));
    }

    /** Null when empty or wrong. */
    private RosterDay day(Line line, RosterColumn column, LocalDate earliest, List<RowError> errors) {
        String text = text(line, column);
        if (text.isEmpty()) {
            return null;
        }
        Optional<RosterDay> read = RosterDay.parse(text);
        if (read.isEmpty()) {
            errors.add(new RowError(column, RowProblem.NOT_A_DAY));
            return null;
        }
        RosterDay day = read.get();
        boolean possible = day.isFull()
                ? !day.day().isBefore(earliest) && !day.day().isAfter(today)
                : day.year() >= earliest.getYear() && day.year() <= today.getYear();
        if (!possible) {
            errors.add(new RowError(column, RowProblem.DAY_NOT_POSSIBLE));
            return null;
        }
        return day;
    }

    private LocalDate fullDay(Line line, RosterColumn column, List<RowError> errors) {
        RosterDay day = day(line, column, EARLIEST_ADMISSION, errors);
        if (day != null && !day.isFull()) {
            errors.add(new RowError(column, RowProblem.DAY_INCOMPLETE));
        }
        return day == null ? null : day.day();
    }

    /** A cell elsewhere and a cell that does not exist are the same to us. */
    private UUID cell(Line line, List<RowError> errors) {
        String code = text(line, RosterColumn.CELL_CODE);
        String name = text(line, RosterColumn.CELL_NAME);
        if (code.isEmpty() && name.isEmpty()) {
            if (onlyCell == null) {
                errors.add(new RowError(
                        columns.has(RosterColumn.CELL_CODE) ? RosterColumn.CELL_CODE : RosterColumn.CELL_NAME,
                        RowProblem.MISSING));
            }
            return onlyCell;
        }
        if (!code.isEmpty()) {
            CellName known = byCode.get(code.toLowerCase(Locale.ROOT));
            if (known == null) {
                errors.add(new RowError(RosterColumn.CELL_CODE, RowProblem.UNKNOWN_CELL));
                return null;
            }
            if (!name.isEmpty() && !cellKey(name).equals(cellKey(known.name()))) {
                errors.add(new RowError(RosterColumn.CELL_NAME, RowProblem.CELLS_DISAGREE));
                return null;
            }
            return known.id();
        }
        List<CellName> named = byName.getOrDefault(cellKey(name), List.of());
        if (named.size() != 1) {
            errors.add(new RowError(
                    RosterColumn.CELL_NAME, named.isEmpty() ? RowProblem.UNKNOWN_CELL : RowProblem.SEVERAL_CELLS));
            return null;
        }
        return named.get(0).id();
    }

    /** "Chi bộ Khu phố 1", "CB Khu phố 1" and "khu phố 1" are one cell. */
    private static String cellKey(String name) {
        return CleanText.fold(name).replaceAll("[^a-z0-9]+", " ").strip().replaceFirst("^(chi bo|cb) ", "");
    }

    private String phone(Line line, List<RowError> errors) {
        String number = matching(line, RosterColumn.PHONE, "[\\s.()-]", PHONE, RowProblem.NOT_A_PHONE, errors);
        // Spreadsheets take the number for one and drop its first digit.
        boolean lostZero = number != null && number.length() == DIGITS_WITHOUT_ZERO && !number.startsWith("0");
        return lostZero ? "0" + number : number;
    }

    private String email(Line line, List<RowError> errors) {
        String address = matching(line, RosterColumn.EMAIL, "^mailto:", EMAIL, RowProblem.NOT_AN_EMAIL, errors);
        if (address != null && address.length() > LONGEST_EMAIL) {
            errors.add(new RowError(RosterColumn.EMAIL, RowProblem.TOO_LONG));
            return null;
        }
        return address;
    }

    private String matching(
            Line line, RosterColumn column, String dropped, Pattern form, RowProblem problem, List<RowError> errors) {
        String text = text(line, column).replaceAll(dropped, "");
        if (text.isEmpty()) {
            return null;
        }
        if (!form.matcher(text).matches()) {
            errors.add(new RowError(column, problem));
            return null;
        }
        return text;
    }

    private String text(Line line, RosterColumn column) {
        return columns.cell(line, column);
    }
}
