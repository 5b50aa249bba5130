package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.ROUTE;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.refusal;
import static vn.motcua.dossier.lifecycle.ADossier.rules;
import static vn.motcua.dossier.lifecycle.ADossier.snapshot;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.Channel;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.ProcedureRules;
import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.content.WorkflowStep;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** What drafts, submission, reception and withdrawal leave behind. */
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
    void staysAsItIsWhenItsProcedureHasNoWorkflow() {
        Dossier online = ADossier.in(Stage.SUBMITTED);
        Dossier counter = ADossier.draft(Channel.COUNTER, null, rules());
        ProcedureRules stepless = stepless(rules());

        assertThat(refusal(() -> online.accept(stepless, CALENDAR, OFFICER, LATER)))
                .isEqualTo(DossierErrors.NO_WORKFLOW);
        assertThat(
                        refusal(() ->
                                counter.fileAtCounter(
                                        "H50-260309-0002",
                                        stepless,
                                        ROUTE,
                                        snapshot(LATER),
                                        CALENDAR,
                                        OFFICER)))
                .isEqualTo(DossierErrors.NO_WORKFLOW);

        assertThat(online.stage()).isEqualTo(Stage.SUBMITTED);
        assertThat(counter.stage()).isEqualTo(Stage.DRAFT);
        assertThat(counter.code()).isNull();
        assertThat(
                        refusal(() ->
                                ADossier.in(Stage.DECLINED)
                                        .accept(stepless, CALENDAR, OFFICER, LATER)))
                .as("what the table does not have is refused first")
                .isEqualTo(DossierErrors.ILLEGAL_ACTION);
    }

    private static ProcedureRules stepless(ProcedureRules rules) {
        return new ProcedureRules(
                rules.code(),
                rules.version(),
                rules.name(),
                rules.formVersion(),
                rules.appliesBy(),
                rules.limit(),
                rules.fees(),
                List.of());
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
}
