package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ErrorText;
import vn.motcua.platform.web.PlatformErrors;

class ErrorPagesTests {

    enum Broken implements ErrorCode {
        SAME_CODE("ZZ-0001", "Có lỗi.", "An error."),
        SAME_CODE_AGAIN("ZZ-0001", "Có lỗi.", "An error."),
        NO_ENGLISH("ZZ-0002", "Có lỗi.", ""),
        ODD_CODE("ZZ-2", "Có lỗi.", "An error.");

        private final ErrorText text;

        Broken(String code, String vi, String en) {
            text = new ErrorText(code, HttpStatus.CONFLICT, "Broken", vi, en);
        }

        @Override
        public ErrorText text() {
            return text;
        }
    }

    @Test
    void pagesOfPlatformAreUpToDate() {
        ErrorPages.verify(PlatformErrors.class);
    }

    @Test
    void refusesDoubledCodesAndMissingMessages() {
        assertThatThrownBy(() -> ErrorPages.verify(Broken.class))
                .hasMessageContaining("ZZ-0001")
                .hasMessageContaining("NO_ENGLISH")
                .hasMessageContaining("ODD_CODE");
    }
}
