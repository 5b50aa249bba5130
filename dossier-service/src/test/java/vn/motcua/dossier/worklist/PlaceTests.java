package vn.motcua.dossier.worklist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.platform.web.Cursor;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;

class PlaceTests {

    private static final Instant DUE = Instant.parse("2026-03-09T03:00:00Z");

    @Test
    void survivesACursor() {
        Place withDue = new Place(DUE, DUE.plusSeconds(60), "id-1");
        Place without = new Place(null, DUE, "id-2");

        assertThat(Place.of(withDue.cursor())).isEqualTo(withDue);
        assertThat(Place.of(without.cursor())).isEqualTo(without);
    }

    @ParameterizedTest
    @ValueSource(strings = {"soon", "", "99999999999999999999"})
    void refusesACursorThatNoListGave(String moment) {
        assertThatExceptionOfType(ProblemException.class)
                .isThrownBy(() -> Place.of(Cursor.encode(moment, "-", "id")));
    }
}
