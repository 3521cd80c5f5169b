package vn.nenep.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextTest {

    @ParameterizedTest
    @CsvSource({"Đỗ Thị Ưởng, do thi uong", "NGUYỄN  Văn   Ấ, nguyen van a", "hoà, hoa", "hòa, hoa"})
    void searchIgnoresDiacriticsCaseAndSpaces(String name, String folded) {
        assertThat(CleanText.fold(name)).isEqualTo(folded);
        assertThat(CleanText.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(folded);
    }

    @Test
    void textIsKeptComposedWithUnixLineEndsAndNoOuterSpaces() {
        String typed = "  " + Normalizer.normalize("Ưởng", Normalizer.Form.NFD) + "\r\nhai\rba ";
        assertThat(CleanText.normalize(typed)).isEqualTo("Ưởng\nhai\nba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "a\u0007", "\u001b[31m", "\u0085", "\ud83d", "\ude00", "\uffff", "\ufdd0"})
    void whatNoKeyboardMakesIsNotClean(String text) {
        assertThat(CleanText.isClean(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Đồng chí 👏🏽", "một\ndòng\tkhác\r\n", "\u200d"})
    void whatPeopleTypeIsClean(String text) {
        assertThat(CleanText.isClean(text)).isTrue();
    }

    /** Official lists: the given name decides, in the order of the alphabet (a ă â … d đ … o ô ơ … u ư) and its tones. */
    @Test
    void namesSortByGivenNameInVietnameseOrder() {
        List<String> ordered = List.of(
                "Lê Văn An",
                "Nguyễn Văn An",
                "Trần Thị Ánh",
                "Bùi Ăng",
                "Bùi Ân",
                "Ngô Dung",
                "Ngô Đào",
                "Lý Út",
                "Lý Ưng",
                "Mai Yến");
        List<String> shuffled = Arrays.asList(ordered.toArray(String[]::new));
        java.util.Collections.shuffle(shuffled, new java.util.Random(7));
        shuffled.sort(Comparator.comparing(VietnameseNames::sortKey, Arrays::compareUnsigned));
        assertThat(shuffled).isEqualTo(ordered);
    }

    @Test
    void aSingleWordIsAGivenName() {
        assertThat(Arrays.compareUnsigned(VietnameseNames.sortKey("An"), VietnameseNames.sortKey("Lê Văn An")))
                .isNegative();
    }
}
