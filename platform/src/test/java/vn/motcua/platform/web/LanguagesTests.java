package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class LanguagesTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en                          | en",
                "en-GB                       | en",
                "EN-us                       | en",
                "vi                          | vi",
                "vi-VN, en;q=0.9             | vi",
                "en;q=0.4, vi;q=0.5          | vi",
                "fr, en-GB;q=0.8, vi;q=0.5   | en",
                "fr, de                      | vi",
                "*                           | vi",
                "en;q=nonsense               | vi",
                "'   '                       | vi",
                ";;;                         | vi",
            })
    void answersInTheBestOfTheTwoThatTheCallerNames(String header, String language) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);

        assertThat(Languages.of(request).getLanguage()).isEqualTo(language);
        assertThat(new WebAutoConfiguration().localeResolver().resolveLocale(request).getLanguage())
                .isEqualTo(language);
    }

    @Test
    void speaksVietnameseToWhoSaysNothing() {
        assertThat(Languages.of(new MockHttpServletRequest())).isEqualTo(Languages.VI);
    }
}
