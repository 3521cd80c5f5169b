package vn.nenep.platform.crypto;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldCipherTest {

    private static final String PLACE = "criticism_record|shortcoming|1";
    private static final String OLD = key('o');
    private static final String NEW = key('n');

    private final FieldCipher cipher = cipher("new", Map.of("old", OLD, "new", NEW));

    @ParameterizedTest
    @ValueSource(strings = {"", "Nộp báo cáo chậm.", "👏🏽\nhai dòng"})
    void whatWasWrittenIsRead(String text) {
        assertThat(cipher.decrypt(cipher.encrypt(text, PLACE), PLACE)).isEqualTo(text);
    }

    @Test
    void theSameTextNeverLooksTheSameAndItsLengthTellsLittle() {
        byte[] one = cipher.encrypt("Có", PLACE);
        byte[] other = cipher.encrypt("Có", PLACE);
        byte[] longer = cipher.encrypt("Có khuyết điểm trong việc nộp báo cáo", PLACE);
        assertThat(one).isNotEqualTo(other).hasSameSizeAs(longer);
        assertThat(new String(one, StandardCharsets.UTF_8)).doesNotContain("Có");
    }

    @Test
    void aValueCannotBeMovedToAnotherRowOrColumn() {
        byte[] value = cipher.encrypt("Có", PLACE);
        assertThatThrownBy(() -> cipher.decrypt(value, "criticism_record|shortcoming|2"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void everyFlippedByteIsNoticed() {
        byte[] value = cipher.encrypt("Có", PLACE);
        IntStream.range(0, value.length).forEach(i -> {
            byte[] altered = value.clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> cipher.decrypt(altered, PLACE)).isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void anOldKeyStillReadsAndTheNewOneWrites() {
        byte[] old = cipher("old", Map.of("old", OLD)).encrypt("Cũ", PLACE);
        assertThat(cipher.decrypt(old, PLACE)).isEqualTo("Cũ");
        FieldCipher withoutOld = cipher("new", Map.of("new", NEW));
        assertThat(withoutOld.decrypt(cipher.encrypt("Mới", PLACE), PLACE)).isEqualTo("Mới");
        assertThatThrownBy(() -> withoutOld.decrypt(old, PLACE)).hasMessageContaining("not configured");
    }

    @Test
    void aWeakOrMissingKeyStopsTheStart() {
        String weak = Base64.getEncoder().encodeToString(new byte[16]);
        assertThatThrownBy(() -> cipher("weak", Map.of("weak", weak))).hasMessageContaining("256-bit");
        assertThatThrownBy(() -> cipher("none", Map.of("old", OLD))).hasMessageContaining("active-key");
    }

    private static FieldCipher cipher(String active, Map<String, String> keys) {
        return new FieldCipher(new CryptoConfig() {
            @Override
            public String activeKey() {
                return active;
            }

            @Override
            public Map<String, String> keys() {
                return keys;
            }
        });
    }

    private static String key(char fill) {
        return Base64.getEncoder()
                .encodeToString(String.valueOf(fill).repeat(32).getBytes(StandardCharsets.US_ASCII));
    }
}
