package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What the citizen is asked to pay. */
class PaymentTests {

    private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));

    @Test
    void asksForMoneyByNumberAndKnowsHowEachRequestEnded() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.CANCEL_PAYMENT_REQUEST, MONDAY);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);

        assertThat(
                        refusal(() ->
                                dossier.cancelPaymentRequest(
                                        "1", REASON, OFFICER, CALENDAR, MONDAY)))
                .isEqualTo(DossierErrors.PAYMENT_REQUEST_NOT_FOUND);
        dossier.settlePaymentRequest("2", "o-1", ADossier.FEE.amount(), MONDAY, CALENDAR, MONDAY);

        assertThat(dossier.payments())
                .extracting(request -> request.id() + " " + request.state())
                .containsExactly("1 CANCELLED", "2 SETTLED");
        assertThat(dossier.payments().getFirst().total()).isEqualTo(ADossier.FEE.amount());
        assertThat(dossier.holds().isEmpty()).isTrue();
    }

    @Test
    void refusesToAskForNothing() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);

        assertThat(refusal(() -> dossier.requestPayment(List.of(), REASON, OFFICER, null, MONDAY)))
                .isEqualTo(DossierErrors.NOTHING_TO_PAY);
        assertThat(dossier.holds().isEmpty()).isTrue();
    }

    @Test
    void cancelsWhatIsUnpaidWhenItEnds() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);

        act(dossier, Action.WITHDRAW, LATER);

        assertThat(dossier.payments())
                .allMatch(request -> request.state().name().equals("CANCELLED"));
        assertThat(dossier.dates().ended()).isEqualTo(LATER);
    }
}
