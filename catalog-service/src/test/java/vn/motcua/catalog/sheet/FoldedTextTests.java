package vn.motcua.catalog.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

class FoldedTextTests {

    @ParameterizedTest
    @CsvSource({
        "Đăng ký khai sinh, dang ky khai sinh",
        "LỆ PHÍ, le phi",
        "đường sắt - cầu; phà, duong sat - cau; pha",
        "ưỡn ẹo, uon eo",
        "abc 123, abc 123",
    })
    void keepsLettersAndPunctuationAndDropsDiacritics(String text, String folded) {
        assertThat(FoldedText.of(text)).isEqualTo(folded);
    }

    @ParameterizedTest
    @CsvSource({
        "Hộ tịch, ho-tich",
        "'  Thi đua, khen thưởng. ', thi-dua-khen-thuong",
        "'(Đất đai)', dat-dai",
        "G15-TP07, g15-tp07",
        "'---', ''",
        "'', ''",
        "Y, y",
    })
    void makesAnIdOfAName(String name, String id) {
        assertThat(FoldedText.slug(name)).isEqualTo(id);
    }

    /** Two spellings of one name are one field, however the source composes its characters. */
    @Property
    void makesTheSameIdOfComposedAndDecomposedTextAndNothingOfItTwice(@ForAll String text) {
        String id = FoldedText.slug(text);

        assertThat(FoldedText.slug(Normalizer.normalize(text, Normalizer.Form.NFD))).isEqualTo(id);
        assertThat(FoldedText.slug(id)).isEqualTo(id);
        assertThat(id).matches("([a-z0-9]+(-[a-z0-9]+)*)?");
    }
}
