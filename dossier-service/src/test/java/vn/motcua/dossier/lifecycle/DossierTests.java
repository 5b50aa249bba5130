package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.ROUTE;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.rules;
import static vn.motcua.dossier.lifecycle.ADossier.snapshot;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.WorkflowStep;
import vn.motcua.platform.web.ErrorCode;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What each intention leaves behind. */
class DossierTests {

    private static final Instant LATER = MONDAY.plus(Duration.ofHours(2));

    @Test
    void belongsToTheAccountOnlineAndToThePersonAtTheCounter() {
        Dossier online = ADossier.draft(Channel.ONLINE, "an", rules());
        Dossier counter = ADossier.draft(Channel.COUNTER, null, rules());

        assertThat(online.owner()).isEqualTo("an");
        assertThat(online.ownerPersonalId()).isNull();
        assertThat(counter.owner()).isNull();
        assertThat(counter.ownerPersonalId()).isEqualTo("044200000001");
        assertThat(online.version()).isZero();
        assertThat(online.status()).isNull();
    }

    @Test
    void writesIntoADraft() {
        Dossier dossier = ADossier.draft(Channel.COUNTER, null, rules());
        PaperInHand paper = new PaperInHand("p", 1, 0, null);
        Applicant other = ADossier.APPLICANT.reachedBy("b@example.vn", null, "Số 1");

        dossier.changeDraft(
                new DraftContent(
                        rules(null), other, Route.of("a-x", "a-y"), "{\"b\":2}", List.of(paper)),
                LATER);

        assertThat(dossier.form()).isEqualTo("{\"b\":2}");
        assertThat(dossier.applicant().email()).isEqualTo("b@example.vn");
        assertThat(dossier.applicant().phone()).isEqualTo("0912345678");
        assertThat(dossier.inHand()).containsExactly(paper);
        assertThat(dossier.route().receiving()).isEqualTo("a-x");
        assertThat(dossier.procedure().limit()).isNull();
        assertThat(dossier.dates().changed()).isEqualTo(LATER);
        assertThat(dossier.dates().created()).isEqualTo(MONDAY);
    }

    @Test
    void leavesNothingPersonalOfADiscardedDraft() {
        Dossier dossier = ADossier.draft();

        DossierEvent event = dossier.discardDraft(true, LATER);

        assertThat(event).isEqualTo(new DossierEvent.DraftDiscarded(true));
        assertThat(dossier.owner()).isNull();
        assertThat(dossier.ownerPersonalId()).isNull();
        assertThat(dossier.applicant()).isEqualTo(Applicant.NOBODY);
        assertThat(dossier.form()).isEqualTo("{}");
        assertThat(dossier.agencies()).isEmpty();
        assertThat(dossier.inHand()).isEmpty();
    }

    @Test
    void pinsWhatWasSentAtSubmission() {
        Dossier dossier = ADossier.draft();

        act(dossier, Action.SUBMIT, LATER);

        assertThat(dossier.code()).isEqualTo("H50-260309-0001");
        assertThat(dossier.submitted()).isEqualTo(snapshot(LATER));
        assertThat(dossier.dates().submitted()).isEqualTo(LATER);
        assertThat(dossier.dates().acceptanceDue()).isEqualTo(LATER.plusSeconds(3600));
        assertThat(dossier.procedure().total().amount()).isEqualTo(135_000);
        assertThat(dossier.agencies()).containsExactly("a-one-stop", "a-police");
        assertThat(dossier.progress()).isNull();
        assertThat(dossier.currentStep()).isEmpty();
    }

    @Test
    void promisesADateAtAcceptanceAndGoesPastTheStepOfReception() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);

        dossier.accept(rules(), CALENDAR, OFFICER, LATER);

        assertThat(dossier.dueAt()).isEqualTo(Instant.parse("2026-03-16T04:00:00Z"));
        assertThat(dossier.timing().firstDueAt()).isEqualTo(dossier.dueAt());
        assertThat(dossier.dates().accepted()).isEqualTo(LATER);
        assertThat(dossier.currentStep()).map(WorkflowStep::id).hasValue("tham-dinh");
        assertThat(the(dossier.progress()).unit()).isEqualTo("a-police");
        assertThat(the(dossier.progress()).dueAt())
                .isEqualTo(Instant.parse("2026-03-11T04:00:00Z"));
        assertThat(the(dossier.progress()).lateAt(Instant.parse("2026-03-11T04:00:00Z"))).isFalse();
        assertThat(the(dossier.progress()).lateAt(Instant.parse("2026-03-11T04:00:01Z"))).isTrue();
    }

    @Test
    void takesTheRulesOfTheDayOfAcceptanceWhenTheyAreGiven() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);

        dossier.accept(rules(null), CALENDAR, OFFICER, LATER);

        assertThat(dossier.dueAt()).isNull();
        assertThat(dossier.timing().clock()).isNull();
        assertThat(dossier.timing().firstDueAt()).isNull();
    }

    @Test
    void isAcceptedAtOnceAtTheCounter() {
        Dossier dossier = ADossier.draft(Channel.COUNTER, null, rules());

        DossierEvent event = act(dossier, Action.FILE_AT_COUNTER, MONDAY);

        assertThat(event).isEqualTo(new DossierEvent.Accepted(OFFICER));
        assertThat(dossier.dates().submitted()).isEqualTo(MONDAY);
        assertThat(dossier.dates().accepted()).isEqualTo(MONDAY);
        assertThat(dossier.code()).isEqualTo("H50-260309-0002");
        assertThat(dossier.dueAt()).isEqualTo(Instant.parse("2026-03-16T02:00:00Z"));
    }

    @Test
    void endsWithReasonAndGuidanceWhenDeclined() {
        Dossier dossier = ADossier.in(Stage.DECLINED);

        assertThat(the(dossier.ending()).reason()).isEqualTo(REASON);
        assertThat(the(dossier.ending()).guidance()).isEqualTo(ADossier.TEXT);
        assertThat(the(dossier.ending()).officer()).isEqualTo(OFFICER);
        assertThat(dossier.dates().ended()).isEqualTo(MONDAY);
    }

    @Test
    void asksOnceAStageUnlessALeaderHasAReason() {
        Dossier dossier = ADossier.in(Stage.SUBMITTED);
        dossier.requestSupplement(ADossier.demand(), "ignored at first", OFFICER, MONDAY);
        act(dossier, Action.SUPPLEMENT, LATER);

        assertThat(code(() -> dossier.requestSupplement(ADossier.demand(), null, OFFICER, LATER)))
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

    @Test
    void asksForMoneyByNumberAndKnowsHowEachRequestEnded() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.CANCEL_PAYMENT_REQUEST, MONDAY);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);

        assertThat(code(() -> dossier.cancelPaymentRequest("1", REASON, OFFICER, CALENDAR, MONDAY)))
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

        assertThat(code(() -> dossier.requestPayment(List.of(), REASON, OFFICER, null, MONDAY)))
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

        assertThat(code(() -> dossier.completeStep("ky-duyet", "a", CALENDAR, OFFICER, LATER)))
                .isEqualTo(DossierErrors.STEP_UNKNOWN);
        act(dossier, Action.COMPLETE_STEP, LATER);
        assertThat(code(() -> dossier.completeStep("ky-duyet", "a", CALENDAR, OFFICER, LATER)))
                .isEqualTo(DossierErrors.LAST_STEP);
        assertThat(dossier.dates().changed()).isEqualTo(LATER);
    }

    @Test
    void isDecidedAtOnceAfterAcceptanceOrInTheLastStep() {
        Dossier atOnce = ADossier.in(Stage.ACCEPTED);
        Dossier inWork = ADossier.in(Stage.IN_PROCESS);

        atOnce.resolve(ADossier.approval(), OFFICER, LATER);
        assertThat(code(() -> inWork.resolve(ADossier.approval(), OFFICER, LATER)))
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
                        code(() ->
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

    @Test
    void keepsTheWordsOfAWishToWithdrawAndGoesOnWhenItIsRefused() {
        Dossier dossier = ADossier.in(Stage.IN_PROCESS);
        act(dossier, Action.REQUEST_WITHDRAWAL, MONDAY);
        assertThat(dossier.status()).isEqualTo(PublicStatus.WITHDRAWN);
        assertThat(dossier.holds().of(HoldKind.WITHDRAWAL_REQUEST))
                .map(Hold::reason)
                .hasValue(REASON);

        act(dossier, Action.REFUSE_WITHDRAWAL, MONDAY);
        assertThat(dossier.stage()).isEqualTo(Stage.IN_PROCESS);
        act(dossier, Action.REQUEST_WITHDRAWAL, LATER);
        act(dossier, Action.GRANT_WITHDRAWAL, LATER);

        assertThat(dossier.stage()).isEqualTo(Stage.WITHDRAWN);
        assertThat(the(dossier.ending()).officer()).isEqualTo(OFFICER);
    }

    @Test
    void tellsNothingPersonalInALog() {
        assertThat(ADossier.draft().toString()).isEqualTo("Dossier[d-1, DRAFT, version=0]");
        assertThat(ADossier.APPLICANT.toString()).doesNotContain("An", "0442");
        assertThat(ADossier.draft())
                .isEqualTo(ADossier.in(Stage.ACCEPTED))
                .hasSameHashCodeAs(ADossier.draft());
        assertThat(ADossier.draft())
                .isNotEqualTo(
                        Dossier.draft(
                                "d-2",
                                Channel.ONLINE,
                                "an",
                                new DraftContent(
                                        rules(), ADossier.APPLICANT, ROUTE, "{}", List.of()),
                                MONDAY));
    }

    private static ErrorCode code(ThrowingCallable call) {
        return catchThrowableOfType(ProblemException.class, call).code();
    }
}
