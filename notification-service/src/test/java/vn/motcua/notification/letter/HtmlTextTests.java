package vn.motcua.notification.letter;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlTextTests {

    @Test
    void makesParagraphsAndLists() {
        String html = HtmlText.of("Hồ sơ", "Kính gửi\nông bà\n\n- một\n- hai\n", Language.VI);

        assertThat(html)
                .contains("<html lang=\"vi\">")
                .contains("<p>Kính gửi<br>ông bà</p>")
                .contains("<ul><li>một</li><li>hai</li></ul>");
    }

    @Test
    void escapesWhateverCameInWithAValue() {
        String html = HtmlText.of("<b>", "<script>alert('x')</script> & \"y\"", Language.EN);

        assertThat(html).contains("<title>&lt;b&gt;</title>").doesNotContain("<script>");
    }

    @Test
    void linksOnlyWhatIsAnAddressOfTheWeb() {
        String html =
                HtmlText.of("x", "http://localhost:8080/t/H46 javascript:alert(1)", Language.EN);

        assertThat(html)
                .contains("<a href=\"http://localhost:8080/t/H46\">http://localhost:8080/t/H46</a>")
                .contains(" javascript:alert(1)");
    }

    @Test
    void doesNotLetALinkLeaveItsAttribute() {
        String html = HtmlText.of("x", "http://a.vn/\"onclick=\"alert(1)", Language.EN);

        assertThat(html).doesNotContain("\"onclick");
    }
}
