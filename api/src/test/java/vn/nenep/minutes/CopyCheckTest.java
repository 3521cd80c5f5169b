package vn.nenep.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CopyCheckTest {

    private static final String EARLIER = """
            - Chi bộ quán triệt đầy đủ Hướng dẫn 42 của Ban Tổ chức Trung ương.
            - Tình hình tư tưởng đảng viên ổn định.
            """;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "- Chi bộ quán triệt đầy đủ Hướng dẫn 42 của Ban Tổ chức Trung ương. | 100",
                "CHI BỘ QUÁN TRIỆT ĐẦY ĐỦ HƯỚNG DẪN 42 CỦA BAN TỔ CHỨC TRUNG ƯƠNG | 100",
                "Chi bộ đã nghe đồng chí Ưởng báo cáo về việc làm đường | 0",
                "Tình hình ổn định | 0",
                "'' | 0"
            })
    void wordsThatStoodThereBeforeAreCounted(String text, int percent) {
        assertThat(new CopyCheck(null).of(text, EARLIER).percent()).isEqualTo(percent);
    }

    @Test
    void aLineThatIsHalfNewIsHalfCounted() {
        String text = "Chi bộ quán triệt đầy đủ Hướng dẫn 42 và giao đồng chí An làm đường liên thôn";

        assertThat(new CopyCheck(null).of(text, EARLIER).percent()).isBetween(20, 50);
    }

    @Test
    void diacriticsTellWordsApart() {
        assertThat(new CopyCheck(null)
                        .of("Tinh hinh tu tuong dang vien on dinh", EARLIER)
                        .percent())
                .isZero();
    }

    @Test
    void whatTheTemplateSaysDoesNotCount() {
        assertThat(new CopyCheck("Tình hình tư tưởng đảng viên ổn định:")
                        .of("- Tình hình tư tưởng đảng viên ổn định.", EARLIER)
                        .percent())
                .isZero();
    }

    @Test
    void linesThatAreTheSameAreShown() {
        assertThat(new CopyCheck(null).of(EARLIER, EARLIER).lines())
                .containsExactly(
                        "- Chi bộ quán triệt đầy đủ Hướng dẫn 42 của Ban Tổ chức Trung ương.",
                        "- Tình hình tư tưởng đảng viên ổn định.");
    }
}
