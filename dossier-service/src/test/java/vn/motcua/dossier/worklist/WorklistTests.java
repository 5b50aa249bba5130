package vn.motcua.dossier.worklist;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import java.util.List;

class WorklistTests {

    @ParameterizedTest
    @EnumSource(Worklist.class)
    void isFoundByTheNameInItsAddress(Worklist list) {
        assertThat(Worklist.named(list.path())).contains(list);
        assertThat(list.path()).matches("[a-z-]+");
        assertThat(list.text().vi()).isNotEqualTo(list.text().en());
    }

    @ParameterizedTest
    @EnumSource(Worklist.class)
    void asksForUnitsFirstSoThatAnIndexServesIt(Worklist list) {
        assertThat(list.criteria(List.of("unit")).getCriteriaObject().keySet().iterator().next())
                .isEqualTo(list.unit().path());
    }

    @Test
    void knowsNoOtherName() {
        assertThat(Worklist.named("everything")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "1000, 1000, false", "1001, 1000, true"})
    void stopsCountingAtAThousandAndSaysSo(long counted, long count, boolean more) {
        assertThat(WorkCount.of(counted)).isEqualTo(new WorkCount(count, more));
    }
}
