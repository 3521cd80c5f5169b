package vn.nenep.platform.paging;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.nenep.platform.problem.Problem;
import vn.nenep.platform.problem.ProblemType;

/** The sort values of the last row that was shown. Opaque to clients; holds nothing that the row did not. */
public final class PageToken {

    static final int LONGEST = 2000;
    private static final String SEPARATOR = "|";

    private final List<String> values;

    private PageToken(List<String> values) {
        this.values = values;
    }

    public static PageToken of(Object... values) {
        return new PageToken(Stream.of(values)
                .map(value -> value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString())
                .toList());
    }

    public String encode() {
        String joined = values.stream().collect(Collectors.joining(SEPARATOR));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(StandardCharsets.UTF_8));
    }

    static PageToken decode(String token, int expected) {
        List<String> values = parse(
                token,
                text -> Arrays.asList(new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8)
                        .split("\\" + SEPARATOR, -1)));
        if (values.size() != expected) {
            throw invalid();
        }
        return new PageToken(values);
    }

    public Instant instant(int index) {
        return parse(values.get(index), Instant::parse);
    }

    public UUID uuid(int index) {
        return parse(values.get(index), UUID::fromString);
    }

    public long number(int index) {
        return parse(values.get(index), Long::parseLong);
    }

    /** Of the four-digit years that every database keeps. */
    public LocalDate day(int index) {
        LocalDate day = parse(values.get(index), LocalDate::parse);
        if (day.getYear() < 1000 || day.getYear() > 9999) {
            throw invalid();
        }
        return day;
    }

    public String text(int index) {
        return values.get(index);
    }

    public byte[] bytes(int index) {
        return parse(values.get(index), HexFormat.of()::parseHex);
    }

    private static <T> T parse(String text, Function<String, T> parser) {
        try {
            return parser.apply(text);
        } catch (IllegalArgumentException | DateTimeParseException notOurs) {
            throw invalid();
        }
    }

    private static RuntimeException invalid() {
        return Problem.of(ProblemType.INVALID_PAGE_TOKEN);
    }
}
