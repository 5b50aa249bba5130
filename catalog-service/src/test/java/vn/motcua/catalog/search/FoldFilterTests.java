package vn.motcua.catalog.search;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.text.Normalizer;

class FoldFilterTests {

    @ParameterizedTest
    @CsvSource({
        "Đường, duong",
        "KẾT, ket",
        "hôn, hon",
        "kỹ, ki",
        "kĩ, ki",
        "lý, li",
        "quý, qui",
        "quí, qui",
        "nguyễn, nguyen",
        "tuyển, tuyen",
        "giấy, giay",
        "vay, vay",
        "y, y",
        "1y, 1y",
        "abc123, abc123",
    })
    void foldsDiacriticsAndTheTwoSpellingsOfASingleI(String word, String folded) {
        assertThat(FoldFilter.fold(word)).isEqualTo(folded);
    }

    @Property
    void foldsComposedAndDecomposedAlikeAndNothingTwice(
            @ForAll
                    @Chars({
                        'a', 'ă', 'Ấ', 'đ', 'Đ', 'ê', 'y', 'ỹ', 'Ý', 'ơ', 'ự', 'q', 'u', 'k', 'l',
                        'h', 'n', '1'
                    })
                    @StringLength(max = 8)
                    String word) {
        String composed = Normalizer.normalize(word, Normalizer.Form.NFC);
        String decomposed = Normalizer.normalize(word, Normalizer.Form.NFD);
        String once = FoldFilter.fold(composed);

        assertThat(FoldFilter.fold(decomposed)).isEqualTo(once);
        assertThat(FoldFilter.fold(once)).isEqualTo(once);
    }
}
