package kz.zantartip.chassis.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlindIndexTest {

    private static final String OLD = "00112233445566778899aabbccddeeff";
    private static final String NEW = "ffeeddccbbaa99887766554433221100";
    private static final String PHONE = "+77011234567";

    @Test
    void equalValuesOfOnePurposeHaveEqualIndexes() {
        BlindIndex index = new BlindIndex(Optional.of(NEW));

        assertThat(index.of("booking.contact", PHONE))
                .hasSize(32)
                .isEqualTo(index.of("booking.contact", PHONE))
                .isNotEqualTo(index.of("booking.iin", PHONE))
                .isNotEqualTo(index.of("booking.contact", "+77011234568"));
    }

    @Test
    void withAnotherKeyItIsAnotherIndexAndWhileKeysChangeBothAreLookedUnder() {
        byte[] old = new BlindIndex(Optional.of(OLD)).of("booking.contact", PHONE);
        BlindIndex changing = new BlindIndex(Optional.of(NEW + "," + OLD));

        assertThat(changing.of("booking.contact", PHONE)).isNotEqualTo(old);
        assertThat(changing.allOf("booking.contact", PHONE))
                .containsExactly(changing.of("booking.contact", PHONE), old);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0011", "this is no hexadecimal number at all"})
    void aKeyThatIsNoneIsRefusedAndNotShown(String wrong) {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> new BlindIndex(Optional.of(wrong)))
                .withMessageContaining("ZT_BLIND_INDEX_KEY")
                .withMessageNotContaining("no hexadecimal number at all");
    }
}
