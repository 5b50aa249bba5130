package vn.motcua.dossier.code;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

class DossierCodesTests {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 9);

    private final Map<String, Long> counts = new HashMap<>();
    private final DossierCodes codes =
            new DossierCodes((agency, date) -> counts.merge(agency + date, 1L, Long::sum));

    @Test
    void countsPerUnitAndDay() {
        assertThat(codes.next("H46.28.34", DAY)).hasToString("H46.28.34-260309-0001");
        assertThat(codes.next("H46.28.34", DAY)).hasToString("H46.28.34-260309-0002");
        assertThat(codes.next("H46.28.35", DAY)).hasToString("H46.28.35-260309-0001");
        assertThat(codes.next("H46.28.34", DAY.plusDays(1))).hasToString("H46.28.34-260310-0001");
    }

    @Test
    void takesNoNumberForAnythingThatIsNoUnit() {
        assertThatIllegalArgumentException().isThrownBy(() -> codes.next("xa-dong-ha", DAY));
        assertThat(counts).isEmpty();
    }
}
