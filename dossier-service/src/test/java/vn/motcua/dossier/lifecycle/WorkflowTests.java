package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Officer;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** The way through the agency up to the result. */
class WorkflowTests {

    private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));

    @Test
    void goesThroughTheStepsAndNotesWhoHasIt() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        Officer specialist = new Officer("bich", "Lê Bích", "a-unit", ADossier.TEXT);

        DossierEvent assigned = dossier.assign(specialist, OFFICER, LATER);

        assertThat(assigned)
                .isInstanceOfSatisfying(
                        DossierEvent.Assigned.class,
                        event -> {
                            assertThat(event.step().id()).isEqualTo("tham-dinh");
                            assertThat(event.stepDueAt())
                                    .isEqualTo(Instant.parse("2026-03-11T02:00:00Z"));
                        });
        assertThat(the(dossier.progress()).assignee()).isEqualTo("bich");
        assertThat(dossier.agencies()).contains("a-unit");

        Instant late = Instant.parse("2026-03-12T02:00:00Z");
        DossierEvent completed =
                dossier.completeStep("tham-dinh", "a-office", CALENDAR, specialist, late);

        assertThat(completed)
                .isInstanceOfSatisfying(
                        DossierEvent.StepCompleted.class,
                        event -> {
                            assertThat(event.late()).isTrue();
                            assertThat(the(event.next()).id()).isEqualTo("ky-duyet");
                        });
        assertThat(the(dossier.progress()).assignee()).isNull();
        assertThat(the(dossier.progress()).dueAt()).isNull();
        assertThat(dossier.agencies()).contains("a-office");
    }

    @Test
    void refusesAStepThatIsNotTheCurrentOneAndTheLast() {
        Dossier dossier = ADossier.in(Stage.IN_PROCESS);

        assertThat(refusal(() -> dossier.completeStep("ky-duyet", "a", CALENDAR, OFFICER, LATER)))
                .isEqualTo(DossierErrors.STEP_UNKNOWN);
        act(dossier, Action.COMPLETE_STEP, LATER);
        assertThat(refusal(() -> dossier.completeStep("ky-duyet", "a", CALENDAR, OFFICER, LATER)))
                .isEqualTo(DossierErrors.LAST_STEP);
        assertThat(dossier.dates().changed()).isEqualTo(LATER);
    }

    @Test
    void isDecidedAtOnceAfterAcceptanceOrInTheLastStep() {
        Dossier atOnce = ADossier.in(Stage.ACCEPTED);
        Dossier inWork = ADossier.in(Stage.IN_PROCESS);

        atOnce.resolve(ADossier.approval(), OFFICER, LATER);
        assertThat(refusal(() -> inWork.resolve(ADossier.approval(), OFFICER, LATER)))
                .isEqualTo(DossierErrors.STEPS_OPEN);
        act(inWork, Action.COMPLETE_STEP, LATER);
        inWork.resolve(ADossier.approval(), OFFICER, LATER);

        assertThat(atOnce.stage()).isEqualTo(inWork.stage()).isEqualTo(Stage.RESOLVED);
        assertThat(the(atOnce.resolution()).resultNumber()).isEqualTo("1/QĐ");
        assertThat(the(atOnce.resolution()).documents()).containsExactly("Giấy phép");
        assertThat(atOnce.dates().resolved()).isEqualTo(LATER);
        assertThat(the(atOnce.timing().clock()).onTime()).isTrue();
        assertThat(atOnce.currentStep()).isEmpty();
    }

    @Test
    void needsAReasonUnlessItIsGranted() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);

        assertThat(
                        refusal(() ->
                                dossier.resolve(
                                        new Verdict(Outcome.REFUSED, null, null, List.of()),
                                        OFFICER,
                                        LATER)))
                .isEqualTo(DossierErrors.REASON_MISSING);
        dossier.resolve(new Verdict(Outcome.REFUSED, REASON, null, List.of()), OFFICER, LATER);

        assertThat(dossier.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(dossier.status()).isEqualTo(PublicStatus.RESOLVED);
    }

    @Test
    void canBeStoppedWhateverItWaitsFor() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.REQUEST_SUPPLEMENT, MONDAY);

        act(dossier, Action.STOP, LATER);

        assertThat(dossier.status()).isEqualTo(PublicStatus.STOPPED);
        assertThat(dossier.holds().isEmpty()).isTrue();
        assertThat(dossier.payments())
                .allMatch(request -> request.state().name().equals("CANCELLED"));
    }

    @Test
    void remembersTheWayTheResultWent() {
        Dossier dossier = ADossier.in(Stage.RESOLVED);

        DossierEvent event = dossier.returnResult(Channel.POST, OFFICER, LATER);

        assertThat(event).isEqualTo(new DossierEvent.ResultReturned(OFFICER, Channel.POST));
        assertThat(the(dossier.resolution()).returnedBy()).isEqualTo(Channel.POST);
        assertThat(dossier.dates().returned()).isEqualTo(LATER);
    }
}
