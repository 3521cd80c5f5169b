package vn.nenep.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import vn.nenep.meeting.MeetingKind;
import vn.nenep.meeting.MeetingMode;
import vn.nenep.meeting.MeetingState;
import vn.nenep.member.Position;
import vn.nenep.minutes.MinutesContent.Person;
import vn.nenep.quality.MeetingGrade;

/** Days, numbers and names as the Party's documents write them. */
final class Wording {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    /** Below it, a zero stands in front. */
    private static final int TWO_DIGITS = 10;

    /** Months that could be taken for others if somebody wrote a figure in front. */
    private static final int PADDED_MONTHS = 2;

    private Wording() {}

    /** "ĐẢNG ỦY" and never "ĐẢNG UỶ": on the u the rules want no mark. */
    static String capitals(String name) {
        return name.toUpperCase(VIETNAMESE).replace("UỶ", "ỦY").replace("UỲ", "ÙY");
    }

    /** "ngày 05 tháng 02 năm 2026", "ngày 27 tháng 5 năm 2026". */
    static String longDay(LocalDate day) {
        String month = day.getMonthValue() <= PADDED_MONTHS ? padded(day.getMonthValue()) : "" + day.getMonthValue();
        return "ngày " + padded(day.getDayOfMonth()) + " tháng " + month + " năm " + day.getYear();
    }

    static String shortDay(LocalDate day) {
        return DAY.format(day);
    }

    static String month(YearMonth month) {
        return "tháng " + month.getMonthValue() + "/" + month.getYear();
    }

    /** "19 giờ 30 phút". */
    static String time(Instant instant, String zone) {
        ZonedDateTime local = instant.atZone(ZoneId.of(zone));
        return local.getHour() + " giờ " + padded(local.getMinute()) + " phút";
    }

    static String timeAndDay(Instant instant, String zone) {
        return time(instant, zone) + ", " + longDay(day(instant, zone));
    }

    static LocalDate day(Instant instant, String zone) {
        return instant.atZone(ZoneId.of(zone)).toLocalDate();
    }

    static String clock(Instant instant, ZoneId zone) {
        return CLOCK.format(instant.atZone(zone));
    }

    static String state(MeetingState state) {
        return switch (state) {
            case DRAFT -> "Dự kiến";
            case ANNOUNCED -> "Đã thông báo";
            case OPEN -> "Đang họp";
            case CLOSED -> "Đã họp";
            case POSTPONED -> "Hoãn";
            case CANCELLED -> "Không họp";
        };
    }

    static String number(int number) {
        return padded(number);
    }

    private static String padded(int number) {
        return number < TWO_DIGITS ? "0" + number : String.valueOf(number);
    }

    /** With a comma, and without zeros that say nothing. */
    static String decimal(BigDecimal value) {
        if (value == null) {
            return "";
        }
        BigDecimal plain = value.stripTrailingZeros();
        return (plain.scale() < 0 ? plain.setScale(0, RoundingMode.UNNECESSARY) : plain)
                .toPlainString()
                .replace('.', ',');
    }

    static String percent(BigDecimal value) {
        return value == null ? "" : decimal(value) + "%";
    }

    static String kind(MeetingKind kind) {
        return switch (kind) {
            case REGULAR -> "sinh hoạt chi bộ thường kỳ";
            case THEMATIC -> "sinh hoạt chi bộ chuyên đề";
            case COMBINED -> "sinh hoạt chi bộ thường kỳ kết hợp chuyên đề";
            case COMMITTEE_PREMEETING -> "họp chi ủy";
            case EXTRAORDINARY -> "sinh hoạt chi bộ đột xuất";
            case GROUP -> "họp tổ đảng";
        };
    }

    static String mode(MeetingMode mode) {
        return switch (mode) {
            case IN_PERSON -> "trực tiếp";
            case ONLINE -> "trực tuyến";
            case HYBRID -> "trực tiếp kết hợp trực tuyến";
        };
    }

    static String grade(MeetingGrade grade) {
        return grade == null
                ? ""
                : switch (grade) {
                    case GOOD -> "Tốt";
                    case FAIR -> "Khá";
                    case AVERAGE -> "Trung bình";
                    case POOR -> "Kém";
                };
    }

    /** In capitals, as below a signature; null for who holds no office. */
    static String office(Position position) {
        return switch (position == null ? Position.NONE : position) {
            case SECRETARY -> "BÍ THƯ";
            case DEPUTY_SECRETARY -> "PHÓ BÍ THƯ";
            case COMMITTEE_MEMBER -> "CHI ỦY VIÊN";
            case NONE -> null;
        };
    }

    /** "đồng chí Lê Văn An – phó bí thư"; dots for nobody. */
    static String comrade(Person person) {
        if (person == null) {
            return "……………";
        }
        String office = office(person.position());
        String title = office == null ? "" : " – " + office.toLowerCase(VIETNAMESE);
        return "đồng chí " + person.fullName() + title;
    }

    static String owners(List<String> names) {
        return String.join(",\n", names);
    }

    /** Ends with a full stop, whatever it ended with. */
    static String sentence(String text) {
        String stripped = text.strip();
        return stripped.isEmpty() || ".!?:;…".indexOf(stripped.charAt(stripped.length() - 1)) >= 0
                ? stripped
                : stripped + ".";
    }

    static String upperFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(VIETNAMESE) + text.substring(1);
    }
}
