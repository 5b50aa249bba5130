package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;

import org.junit.jupiter.api.Test;

import java.util.List;

class SplitNamesTests {

    private final Findings findings = new Findings();

    @Test
    void joinsWhatHasAnOpenBracketOrGoesOnInLowerCase() {
        assertThat(
                        joined(
                                "Tổ chức (không bao gồm doanh nghiệp",
                                "HTX)",
                                "Giấy chứng nhận",
                                "kèm phụ lục",
                                "bản vẽ",
                                "Quyết định"))
                .containsExactly(
                        "Tổ chức (không bao gồm doanh nghiệp, HTX)",
                        "Giấy chứng nhận, kèm phụ lục, bản vẽ",
                        "Quyết định");
        assertThat(findings.all()).hasSize(3).allMatch(each -> each.where().equals("results"));
    }

    @Test
    void leavesNamesThatBeginAnew() {
        assertThat(joined("Giấy phép", "Văn bản", "123", "(mẫu)"))
                .containsExactly("Giấy phép", "Văn bản", "123", "(mẫu)");
        assertThat(joined()).isEmpty();
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void keepsAFirstPieceInLowerCaseForItself() {
        assertThat(joined("giấy phép", "Văn bản")).containsExactly("giấy phép", "Văn bản");
    }

    /** However a list of names is split at commas, no word is lost or moved. */
    @Property
    void losesNoWord(
            @ForAll @Size(max = 8) List<@AlphaChars @StringLength(min = 1) String> pieces) {
        List<String> names = SplitNames.joined(pieces, "results", findings);

        assertThat(String.join(", ", names)).isEqualTo(String.join(", ", pieces));
        assertThat(names).hasSizeLessThanOrEqualTo(pieces.size());
    }

    private List<String> joined(String... pieces) {
        return SplitNames.joined(List.of(pieces), "results", findings);
    }
}
