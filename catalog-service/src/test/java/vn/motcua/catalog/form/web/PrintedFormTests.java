package vn.motcua.catalog.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.form.GenericForm;

import java.util.List;

class PrintedFormTests {

    @Test
    void hasALineForEveryField() {
        String page = PrintedForm.of("1.000001", GenericForm.of(Sheets.complete()), false);
        assertThat(page).contains("lang=\"vi\"", "Họ và tên", "Giấy tờ p1", "1.000001");
    }

    @Test
    void speaksEnglishWhereTitlesAreTranslated() {
        String page = PrintedForm.of("1.000001", GenericForm.of(Sheets.complete()), true);
        assertThat(page).contains("lang=\"en\"", "Full name", "Test registration");
    }

    @Test
    void letsNoMarkupThrough() {
        String form =
                GenericForm.of(
                        Sheets.named("<script>alert(1)</script>", List.of(), List.of(), List.of()));
        assertThat(PrintedForm.of("1.000001", form, false)).doesNotContain("<script>");
    }
}
