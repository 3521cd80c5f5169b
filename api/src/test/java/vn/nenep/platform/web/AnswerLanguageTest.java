package vn.nenep.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerLanguageTest {

    @ParameterizedTest(name = "{0} is answered in {1}")
    @CsvSource(
            delimiter = '|',
            nullValues = "none",
            value = {
                "none                            | vi",
                "''                              | vi",
                "*                               | vi",
                "vi-VN,vi;q=0.9,en;q=0.8         | vi",
                "en                              | en",
                "en-GB                           | en",
                "EN-us                           | en",
                "fr-FR,en;q=0.5,vi;q=0.4         | en",
                "en;q=0.3,vi;q=0.4               | vi",
                "fr                              | vi",
                "xx;q=2                          | vi",
                "en;q=x                          | vi",
                "',,,'                           | vi"
            })
    void oneOfOurTwoLanguages(String header, String expected) {
        assertThat(AnswerLanguage.of(header)).isEqualTo(expected);
    }
}
