package vn.motcua.platform.test;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;

import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.PlatformErrors;

class ErrorPagesTests {

    enum Broken implements ErrorCode {
        SAME_CODE("ZZ-0001", "Có lỗi.", "An error."),
        SAME_CODE_AGAIN("ZZ-0001", "Có lỗi.", "An error."),
        NO_ENGLISH("ZZ-0002", "Có lỗi.", ""),
        ODD_CODE("ZZ-2", "Có lỗi.", "An error.");

        private final String code;
        private final String vi;
        private final String en;

        Broken(String code, String vi, String en) {
            this.code = code;
            this.vi = vi;
            this.en = en;
        }

        @Override
        public String code() {
            return code;
        }

        @Override
        public HttpStatus status() {
            return HttpStatus.CONFLICT;
        }

        @Override
        public String title() {
            return "Broken";
        }

        @Override
        public String vi() {
            return vi;
        }

        @Override
        public String en() {
            return en;
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
