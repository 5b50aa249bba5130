package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.LocalizedText;

class TextsTests {

    private final Findings findings = new Findings();
    private final Texts texts = new Texts(findings);

    @Test
    void composesDropsWhatNobodySeesAndKeepsLines() {
        String raw = "\ufeffĐiê\u0323u 1.\u00a0 Nộp\t đơn\u200b\r\n\n \n  Điều 2. \u0007 Nhận ";

        assertThat(texts.lines("steps", raw)).isEqualTo("Điệu 1. Nộp đơn\nĐiều 2. Nhận");
        assertThat(texts.line("steps", raw)).isEqualTo("Điệu 1. Nộp đơn Điều 2. Nhận");
    }

    @Test
    void saysNothingAboutATextThatWasInOrder() {
        assertThat(texts.lines("name", "Cấp giấy phép\nLần đầu"))
                .isEqualTo("Cấp giấy phép\nLần đầu");
        assertThat(texts.localized("name", "Tên")).isEqualTo(LocalizedText.untranslated("Tên"));
        assertThat(findings.all()).isEmpty();
    }

    @Test
    void tellsOnceWhichTextsItCleaned() {
        texts.line("name", " Tên");
        texts.lines("steps", "Bước  1");
        texts.line("name", "Tên ");

        assertThat(findings.all())
                .containsExactly(new Finding(FindingKind.TEXT_CLEANED, "texts", "name, steps"));
    }

    @Test
    void takesBlankForNothing() {
        assertThat(texts.line("name", " \u00a0\n\u200b ")).isNull();
        assertThat(texts.lines("name", null)).isNull();
        assertThat(texts.localized("name", "")).isNull();
    }

    /** Cleaning twice changes nothing more, so a second import finds the same record. */
    @Property
    void cleansOnce(@ForAll String raw) {
        String clean = Texts.clean(raw);

        assertThat(Texts.clean(clean)).isEqualTo(clean);
        assertThat(clean).doesNotContain("\t", "\r", "  ", "\n\n");
    }
}
