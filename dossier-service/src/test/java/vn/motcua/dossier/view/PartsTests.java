package vn.motcua.dossier.view;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.TEXT;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.contracts.Money;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Action;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.HoldKind;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.view.WorkflowView.StepState;

/** The parts of what is drawn of a dossier. */
class PartsTests {

    private static final DossierView.AgencyView UNIT = new DossierView.AgencyView("a-police", TEXT);

    @Test
    void showsNoWorkflowBeforeAcceptance() {
        assertThat(WorkflowView.of(ADossier.in(Stage.SUBMITTED), null, "an")).isNull();
    }

    @Test
    void showsWhatIsDoneWhatIsInWorkAndWhatIsToCome() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        dossier.assign(new Officer("bich", "Lê Bích", "a-police", TEXT), ADossier.OFFICER, MONDAY);

        WorkflowView work = the(WorkflowView.of(dossier, UNIT, "bich"));

        assertThat(work.steps())
                .extracting(WorkflowView.StepView::state)
                .containsExactly(StepState.DONE, StepState.CURRENT, StepState.TO_COME);
        assertThat(work.current()).isEqualTo("tham-dinh");
        assertThat(work.assigneeName()).isEqualTo("Lê Bích");
        assertThat(work.assignedToMe()).isTrue();
        assertThat(the(WorkflowView.of(dossier, UNIT, "an")).assignedToMe()).isFalse();
    }

    @Test
    void hasNoCurrentStepOnceItIsDecided() {
        Dossier dossier = ADossier.in(Stage.IN_PROCESS);
        act(dossier, Action.RESOLVE, MONDAY);

        WorkflowView work = the(WorkflowView.of(dossier, UNIT, "an"));

        assertThat(work.current()).isNull();
        assertThat(work.steps())
                .extracting(WorkflowView.StepView::state)
                .containsOnly(StepState.DONE);
    }

    @Test
    void showsTheFeesFromTheBeginningAndEveryRequestForThem() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        assertThat(MoneyView.of(ADossier.draft()).total()).isEqualTo(Money.vnd(135_000));
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.CANCEL_PAYMENT_REQUEST, MONDAY);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);

        MoneyView money = MoneyView.of(dossier);

        assertThat(money.requests())
                .extracting(MoneyView.RequestView::state)
                .containsExactly(PaymentRequest.State.CANCELLED, PaymentRequest.State.OPEN);
        assertThat(money.requests().getLast().total()).isEqualTo(Money.vnd(135_000));
        assertThat(money.requests().getLast().id()).isEqualTo("2");
    }

    @Test
    void showsASupplementWithItsAnswerAndTheHashOfWhatCame() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);
        assertThat(SupplementView.of(dossier.supplements().getFirst()).answer()).isNull();
        act(dossier, Action.SUPPLEMENT, MONDAY);

        SupplementView supplement = SupplementView.of(dossier.supplements().getFirst());

        assertThat(supplement.round()).isEqualTo(1);
        assertThat(supplement.reason()).isEqualTo(ADossier.REASON);
        assertThat(the(supplement.answer()).note()).isEqualTo("Đã bổ sung");
        assertThat(the(supplement.answer()).sha256()).isEqualTo(ADossier.snapshot(MONDAY).sha256());
    }

    @Test
    void showsTheDecisionWithWhoMadeItAndHowItReachedTheCitizen() {
        ResultView decided = the(ResultView.of(ADossier.in(Stage.RESOLVED).resolution()));
        ResultView returned = the(ResultView.of(ADossier.in(Stage.RETURNED).resolution()));

        assertThat(ResultView.of(null)).isNull();
        assertThat(decided.resultNumber()).isEqualTo("1/QĐ");
        assertThat(decided.officer().name()).isEqualTo("Trần Thị Bình");
        assertThat(decided.returnedBy()).isNull();
        assertThat(the(returned.returnedBy()).name()).isEqualTo("COUNTER");
    }

    @Test
    void showsHowItEndedWithoutADecision() {
        DossierView.EndingView declined = the(Views.ending(ADossier.in(Stage.DECLINED).ending()));
        DossierView.EndingView withdrawn = the(Views.ending(ADossier.in(Stage.WITHDRAWN).ending()));

        assertThat(declined.reason()).isEqualTo(ADossier.REASON);
        assertThat(declined.guidance()).isEqualTo(TEXT);
        assertThat(declined.officer()).isNotNull();
        assertThat(withdrawn.officer()).as("the citizen did alone").isNull();
        assertThat(Views.ending(null)).isNull();
    }

    @ParameterizedTest
    @EnumSource(Stage.class)
    void bearsNothingPersonalInALine(Stage stage) {
        Dossier dossier = ADossier.in(stage);

        DossierSummary line = DossierSummary.of(dossier, MONDAY);

        assertThat(line.stage()).isEqualTo(stage);
        assertThat(line.outcome()).isEqualTo(dossier.outcome());
        assertThat(JsonMapper.shared().writeValueAsString(line))
                .doesNotContain("Nguyễn", "044200000001", "an@example.vn", "0912345678", "\"an\"");
    }

    @Test
    void saysInALineWhatItWaitsForAndThatItIsLate() {
        Dossier late = ADossier.in(Stage.ACCEPTED);
        Dossier waiting = ADossier.in(Stage.ACCEPTED);
        act(waiting, Action.REQUEST_PAYMENT, MONDAY);

        assertThat(DossierSummary.of(late, the(late.dueAt()).plusSeconds(1)).late()).isTrue();
        assertThat(DossierSummary.of(waiting, the(late.dueAt()).plusSeconds(1)).late()).isFalse();
        assertThat(DossierSummary.of(waiting, MONDAY).holds()).containsExactly(HoldKind.PAYMENT);
        assertThat(the(DossierSummary.of(waiting, MONDAY).status()).nationalStatus()).isEqualTo(6);
    }
}
