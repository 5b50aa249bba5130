package vn.motcua.platform.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.HttpStatus;

import vn.motcua.contracts.LocalizedText;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

class ProblemExceptionTests {

    private enum Errors implements ErrorCode {
        FEE;

        @Override
        public ErrorText text() {
            return new ErrorText(
                    "PAY-0001",
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    "Fee",
                    "Lệ phí là {0} đồng",
                    "The fee isn't {1} but {0}");
        }
    }

    @Test
    void fillsArgumentsInAsTheLanguageWritesThem() {
        ProblemException refusal = new ProblemException(Errors.FEE, 135_000L, "nothing");

        assertThat(refusal.detail(Languages.VI)).isEqualTo("Lệ phí là 135.000 đồng");
        assertThat(refusal.detail(Languages.EN)).isEqualTo("The fee isn't nothing but 135,000");
        assertThat(refusal.detail(Locale.FRENCH)).isEqualTo(refusal.detail(Languages.VI));
    }

    @Test
    void tellsAnArgumentInTheCallersLanguage() {
        LocalizedText half = new LocalizedText("một nửa", "half of it");
        ProblemException refusal = new ProblemException(Errors.FEE, half, "all");

        assertThat(refusal.detail(Languages.VI)).isEqualTo("Lệ phí là một nửa đồng");
        assertThat(refusal.detail(Languages.EN)).isEqualTo("The fee isn't all but half of it");
    }

    @Test
    void saysCodeAndTitleInLogs() {
        assertThat(new ProblemException(Errors.FEE)).hasMessage("PAY-0001 Fee");
    }

    @Test
    void keepsItsCauseBesideWhatIsWrong() {
        Exception cause = new IllegalStateException("broken");
        Issue issue = new Issue("body", "name", "required", "is missing");

        ProblemException refusal =
                new ProblemException(Errors.FEE).causedBy(cause).withIssues(List.of(issue));

        assertThat(refusal).hasCause(cause);
        assertThat(refusal.issues()).containsExactly(issue);
    }

    @Test
    void everyPlatformErrorHasItsOwnCode() {
        assertThat(Arrays.stream(PlatformErrors.values()).map(ErrorCode::code))
                .doesNotHaveDuplicates()
                .allMatch(code -> code.matches("MC-\\d{4}"));
    }

    @ParameterizedTest
    @CsvSource({
        "form.001099012345, form.…",
        "số 123456789 sai, số … sai",
        "0101234567890, …",
        "000.00.00.H26-261124-0001, 000.00.00.H26-261124-0001",
        "12345678, 12345678"
    })
    void blanksWhatCouldBeAnIdentityNumber(String written, String shown) {
        assertThat(new Issue("body", written, "invalid", written))
                .isEqualTo(new Issue("body", shown, "invalid", shown));
    }
}
