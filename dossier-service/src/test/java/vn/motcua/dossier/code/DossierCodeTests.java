package vn.motcua.dossier.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.LocalDate;

class DossierCodeTests {

    private static final LocalDate DAY = LocalDate.of(2023, 11, 22);
    private static final String FORMAT =
            "^(?:\\d{3}(?:\\.\\d{2}){2}\\.[A-Y]\\d{2}|[A-Y]\\d{2}(?:\\.[0-9A-Z]{2,3}){0,4})-\\d{6}-\\d{4,}$";

    @Property
    void readsWhatItWrites(@ForAll("codes") DossierCode code) {
        assertThat(DossierCode.parse(code.toString())).contains(code);
        assertThat(code.toString()).matches(FORMAT);
    }

    @Property
    void readsNothingElse(@ForAll String text) {
        assertThat(DossierCode.parse(text).map(DossierCode::toString).orElse(""))
                .satisfiesAnyOf(
                        code -> assertThat(code).isEmpty(),
                        code -> assertThat(text).isEqualToIgnoringWhitespace(code));
    }

    @Provide
    Arbitrary<DossierCode> codes() {
        Arbitrary<String> group =
                Arbitraries.strings().withChars("0123456789ABCXYZ").ofMinLength(2).ofMaxLength(3);
        Arbitrary<String> today =
                Combinators.combine(
                                Arbitraries.chars().range('A', 'Y'),
                                digits(2),
                                group.list().ofMaxSize(4))
                        .as((letter, digits, groups) ->
                                letter
                                        + digits
                                        + groups.stream().reduce("", (a, b) -> a + "." + b));
        Arbitrary<String> former =
                Combinators.combine(
                                digits(3),
                                digits(2),
                                digits(2),
                                Arbitraries.chars().range('A', 'Y'),
                                digits(2))
                        .as((one, two, three, letter, four) ->
                                one + "." + two + "." + three + "." + letter + four);
        Arbitrary<LocalDate> days =
                Arbitraries.longs()
                        .between(
                                LocalDate.of(2000, 1, 1).toEpochDay(),
                                LocalDate.of(2099, 12, 31).toEpochDay())
                        .map(LocalDate::ofEpochDay);
        Arbitrary<Long> numbers = Arbitraries.longs().between(1, 999_999_999_999_999L);
        return Combinators.combine(Arbitraries.oneOf(today, former), days, numbers)
                .as(DossierCode::new);
    }

    private static Arbitrary<String> digits(int length) {
        return Arbitraries.strings().numeric().ofLength(length);
    }

    @Test
    void writesFourDigitsAndMoreBeyond9999() {
        assertThat(new DossierCode("H46.28.34", DAY, 1)).hasToString("H46.28.34-231122-0001");
        assertThat(new DossierCode("H46.28.34", DAY, 9999)).hasToString("H46.28.34-231122-9999");
        assertThat(new DossierCode("H46.28.34", DAY, 10_000)).hasToString("H46.28.34-231122-10000");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"000.00.16.H46-231122-0001", "H46.28.34-231122-0001", "G01-231122-10000"})
    void readsBothForms(String code) {
        assertThat(
                        DossierCode.parse(" " + code.toLowerCase(java.util.Locale.ROOT) + " ")
                                .orElseThrow())
                .hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "H46.28.34-231122-001",
                "H46.28.34-231122-0000",
                "H46.28.34-231122-00001",
                "H46.28.34-231122-09999",
                "H46.28.34-231322-0001",
                "H46.28.34-230229-0001",
                "Z46-231122-0001",
                "H46.1-231122-0001",
                "H46.11.11.11.11.11-231122-0001",
                "00.00.16.H46-231122-0001",
                "H46.28.34-231122-1234567890123456",
                "H46.28.34-231122",
                "x H46.28.34-231122-0001"
            })
    void refusesWhatIsNoCode(String text) {
        assertThat(DossierCode.parse(text)).isEmpty();
    }

    @Test
    void refusesPartsThatCannotBe() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode("h46", DAY, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new DossierCode("H46", DAY, 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DossierCode("H46", DAY, 1_000_000_000_000_000L));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DossierCode("H46", LocalDate.of(1999, 12, 31), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DossierCode("H46", LocalDate.of(2100, 1, 1), 1));
        assertThat(new DossierCode("H46", LocalDate.of(2000, 1, 1), 1))
                .hasToString("H46-000101-0001");
        assertThat(new DossierCode("H46", LocalDate.of(2099, 12, 31), 1))
                .hasToString("H46-991231-0001");
    }
}
