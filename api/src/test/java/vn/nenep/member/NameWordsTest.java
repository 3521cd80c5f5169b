package vn.nenep.member;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameWordsTest {

    @Test
    void everyBeginningOfEveryWordOnce() {
        assertThat(NameWords.prefixes("do thi do")).containsExactlyInAnyOrder("d", "do", "t", "th", "thi");
    }

    @Test
    void aLongWordIsStoredByItsFirstLetters() {
        assertThat(NameWords.prefixes("abcdefghij"))
                .hasSize(8)
                .contains("abcdefgh")
                .doesNotContain("abcdefghi");
        assertThat(NameWords.prefix("abcdefghij")).isEqualTo("abcdefgh");
        assertThat(NameWords.prefix("uong")).isEqualTo("uong");
    }

    @Test
    void lettersOutsideTheBasicPlaneAreNotCutInHalves() {
        String word = "\uD835\uDD38b";

        assertThat(NameWords.prefixes(word)).containsExactlyInAnyOrder("\uD835\uDD38", word);
    }

    @Test
    void whatIsTypedTwiceIsLookedForOnce() {
        assertThat(NameWords.words("thi  thi hoa")).containsExactly("thi", "hoa");
        assertThat(NameWords.words("")).isEmpty();
    }
}
