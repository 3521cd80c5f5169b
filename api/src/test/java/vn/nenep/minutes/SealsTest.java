package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SealsTest {

    @Test
    void keysAreSortedAndNumbersHaveOneForm() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", List.of(Map.of("z", 1, "a", "Đỗ Thị Ưởng")));
        value.put("a", new BigDecimal("100.00"));
        value.put("c", new BigDecimal("95.40"));

        assertThat(Seals.canonical(value)).isEqualTo("{\"a\":100,\"b\":[{\"a\":\"Đỗ Thị Ưởng\",\"z\":1}],\"c\":95.4}");
    }

    @Test
    void theCodeIsTheBeginningOfTheDigest() {
        String digest = Seals.digest("abc");

        assertThat(digest).isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(Seals.code(digest)).isEqualTo("Q9W1-DFWF-077Y");
        assertThat(Seals.code("00".repeat(32))).isEqualTo("0000-0000-0000");
        assertThat(Seals.code("ff".repeat(32))).isEqualTo("ZZZZ-ZZZZ-ZZZZ");
    }

    @Test
    void whatWasSealedBeforeAnswersWerePrintedHasNone() {
        assertThat(Seals.read("{}").answers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"q9w1dfwfo77y,Q9W1-DFWF-077Y", "'Q9WL dfwf-O77y',Q9W1-DFWF-077Y", "abc,ABC"})
    void aCodeIsReadAsPeopleTypeIt(String typed, String code) {
        assertThat(Seals.typed(typed)).isEqualTo(code);
    }
}
