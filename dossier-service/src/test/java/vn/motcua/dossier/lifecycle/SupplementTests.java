package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;
import static vn.motcua.dossier.lifecycle.ADossier.snapshot;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

/** What the citizen is asked to complete. */
class SupplementTests {

    private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));

    @Test
    void asksOnceAStageUnlessALeaderHasAReason() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        dossier.requestSupplement(ADossier.demand(), "ignored at first", OFFICER, MONDAY);
        act(dossier, Action.SUPPLEMENT, LATER);

        assertThat(
                        refusal(() ->
                                dossier.requestSupplement(ADossier.demand(), null, OFFICER, LATER)))
                .isEqualTo(DossierErrors.SUPPLEMENT_ASKED_BEFORE);
        dossier.requestSupplement(ADossier.demand(), "Phát hiện thêm", OFFICER, LATER);

        assertThat(dossier.supplements()).hasSize(2);
        assertThat(dossier.supplements().getFirst().repeatReason()).isNull();
        assertThat(dossier.supplements().getLast().repeatReason()).isEqualTo("Phát hiện thêm");
        assertThat(dossier.openSupplement())
                .hasValueSatisfying(open -> assertThat(open.round()).isEqualTo(2));
    }

    @Test
    void asksAgainInAnotherStage() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);
        act(dossier, Action.SUPPLEMENT, MONDAY);
        act(dossier, Action.ACCEPT, MONDAY);

        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);

        assertThat(dossier.supplements()).hasSize(2);
        assertThat(dossier.holds().of(HoldKind.SUPPLEMENT))
                .hasValueSatisfying(hold -> {
                    assertThat(hold.reason()).isEqualTo(REASON);
                    assertThat(hold.officer()).isEqualTo(OFFICER);
                    assertThat(hold.since()).isEqualTo(MONDAY);
                });
    }

    @Test
    void keepsTheCodeAndResetsTheHourOfReceptionWhenSupplemented() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);

        DossierEvent event = act(dossier, Action.SUPPLEMENT, LATER);

        assertThat(event).isEqualTo(new DossierEvent.Supplemented(1, null));
        assertThat(dossier.code()).isEqualTo("H50-260309-0001");
        assertThat(dossier.dates().acceptanceDue()).isEqualTo(LATER.plusSeconds(7200));
        assertThat(the(dossier.supplements().getFirst().answer()).note()).isEqualTo("Đã bổ sung");
        assertThat(dossier.submitted()).isEqualTo(snapshot(MONDAY));
    }

    @Test
    void leavesTheHourOfReceptionAloneAfterAcceptance() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Instant before = dossier.dates().acceptanceDue();
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);
        act(dossier, Action.SUPPLEMENT, LATER);

        assertThat(dossier.dates().acceptanceDue()).isEqualTo(before);
    }
}
