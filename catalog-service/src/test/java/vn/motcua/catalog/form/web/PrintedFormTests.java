package vn.motcua.catalog.form.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ASheet;
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

    @Test
    void drawsABoxForEachChoiceAndAFrameForEachPart() {
        String form =
                GenericForm.of(
                        new ASheet()
                                .cases(
                                        Sheets.oneCase("c1", Sheets.paper("p1", true)),
                                        Sheets.oneCase("c2", Sheets.paper("p2", true)))
                                .sheet());

        String page = PrintedForm.of("1.000001", form, false);

        assertThat(page)
                .contains("☐ Trường hợp c1 ☐ Trường hợp c2")
                .contains("<fieldset><legend>Người nộp hồ sơ</legend>");
        assertThat(page.split("<fieldset>", -1)).hasSameSizeAs(page.split("</fieldset>", -1));
    }

    @Test
    void callsAFieldWithoutATitleByItsName() {
        String page =
                PrintedForm.of(
                        "1.000001",
                        "{\"type\":\"object\",\"properties\":{\"a<b\":{\"type\":\"string\"}}}",
                        true);

        assertThat(page).contains("a&lt;b: ");
    }
}
