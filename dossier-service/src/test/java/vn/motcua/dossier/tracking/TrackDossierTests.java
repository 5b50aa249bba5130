package vn.motcua.dossier.tracking;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.Dossiers;
import vn.motcua.dossier.lifecycle.PublicStatus;
import vn.motcua.dossier.lifecycle.Stage;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What anybody learns of a dossier by its code. */
class TrackDossierTests {

    private static final String CODE = "H50-260309-0001";

    @ParameterizedTest
    @EnumSource(
            value = Stage.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"DRAFT", "DISCARDED"})
    void tellsTheStatusOfEveryStage(Stage stage) {
        Dossier dossier = ADossier.in(stage);

        Tracking tracking = track(dossier, CODE).orElseThrow();

        assertThat(tracking.code()).isEqualTo(CODE);
        assertThat(tracking.status()).isEqualTo(dossier.status());
        assertThat(tracking.completion()).isBetween(10, 100);
        if (stage.terminal()) {
            assertThat(tracking.completion()).isEqualTo(100);
        }
    }

    @Test
    void growsWithEachStepOfALife() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        List<Integer> completions = new ArrayList<>(List.of(completion(dossier)));
        for (Action action :
                List.of(
                        Action.ACCEPT,
                        Action.ASSIGN,
                        Action.COMPLETE_STEP,
                        Action.RESOLVE,
                        Action.RETURN)) {
            ADossier.act(dossier, action, ADossier.MONDAY);
            completions.add(completion(dossier));
        }

        assertThat(completions).isSorted().startsWith(10).endsWith(90, 100);
    }

    @Test
    void isNotFinishedWhileAWishToWithdrawIsOnlyAsked() {
        Dossier dossier = ADossier.in(Stage.IN_PROCESS);
        int before = completion(dossier);
        ADossier.act(dossier, Action.REQUEST_WITHDRAWAL, ADossier.MONDAY);

        Tracking tracking = track(dossier, CODE).orElseThrow();

        assertThat(tracking.status()).isEqualTo(PublicStatus.WITHDRAWN);
        assertThat(tracking.completion()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {CODE, " h50-260309-0001 ", "H50-260309-0001\n"})
    void readsACodeAsPeopleTypeIt(String typed) {
        assertThat(track(ADossier.in(Stage.SUBMITTED), typed)).isPresent();
    }

    @Property(tries = 300)
    void findsNothingByAnyOtherText(@ForAll String text) {
        Asked asked = new Asked(ADossier.in(Stage.SUBMITTED));

        Optional<Tracking> found = new TrackDossier(asked).track(text);

        assertThat(found.isPresent()).isEqualTo(asked.codes.contains(CODE));
        assertThat(asked.codes).as("looked up once, whatever it is").hasSize(1);
        assertThat(asked.codes.getFirst().length()).isLessThanOrEqualTo(64);
    }

    private static int completion(Dossier dossier) {
        return track(dossier, CODE).orElseThrow().completion();
    }

    private static Optional<Tracking> track(Dossier dossier, String text) {
        return new TrackDossier(new Asked(dossier)).track(text);
    }

    /** One dossier, and every code that was looked up. */
    private static final class Asked implements Dossiers {

        private final Dossier dossier;
        private final List<String> codes = new ArrayList<>();

        Asked(Dossier dossier) {
            this.dossier = dossier;
        }

        @Override
        public Optional<Dossier> findById(String id) {
            throw new AssertionError("tracking knows no ids");
        }

        @Override
        public Optional<Dossier> findByCode(String code) {
            codes.add(code);
            return Optional.of(dossier).filter(each -> code.equals(each.code()));
        }
    }
}
