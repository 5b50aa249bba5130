package vn.motcua.dossier.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.CALENDAR;
import static vn.motcua.dossier.lifecycle.ADossier.MONDAY;
import static vn.motcua.dossier.lifecycle.ADossier.OFFICER;
import static vn.motcua.dossier.lifecycle.ADossier.REASON;
import static vn.motcua.dossier.lifecycle.ADossier.ROUTE;
import static vn.motcua.dossier.lifecycle.ADossier.TEXT;
import static vn.motcua.dossier.lifecycle.ADossier.act;
import static vn.motcua.dossier.lifecycle.ADossier.rules;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.dossier.Stored;
import vn.motcua.dossier.content.Applicant;
import vn.motcua.dossier.content.ApplicantKind;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.PaperInHand;
import vn.motcua.dossier.content.PaymentRequest;
import vn.motcua.dossier.content.SentPaper;
import vn.motcua.dossier.content.Snapshot;
import vn.motcua.dossier.content.Supplement;
import vn.motcua.dossier.deadline.ClockState;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;

/** A dossier is the same after a stay in the database, also one that an older release stored. */
class StoredDossierTests {

    private static final Instant TUESDAY = MONDAY.plus(Duration.ofDays(1));
    private static final Instant WEDNESDAY = MONDAY.plus(Duration.ofDays(2));

    @ParameterizedTest
    @EnumSource(Stage.class)
    void comesBackAsItWas(Stage stage) {
        for (HoldKind hold : HoldKind.values()) {
            Dossier dossier = ADossier.in(stage, EnumSet.of(hold));

            assertThat(Stored.returned(Dossier.class, dossier))
                    .usingRecursiveComparison()
                    .isEqualTo(dossier);
        }
        Dossier dossier = ADossier.in(stage);
        assertThat(Stored.returned(Dossier.class, dossier))
                .usingRecursiveComparison()
                .isEqualTo(dossier);
    }

    @Test
    void comesBackWithEverythingThatCanStandInIt() {
        Dossier waiting = waiting();

        Dossier read = Stored.returned(Dossier.class, waiting);

        assertThat(read).usingRecursiveComparison().isEqualTo(waiting);
        assertThat(the(read.submitted()).intact()).isTrue();
    }

    @Test
    void canGoOnAfterItWasRead() {
        Dossier read = Stored.returned(Dossier.class, waiting());

        act(read, Action.RESUME, WEDNESDAY.plus(Duration.ofDays(1)));

        assertThat(read.holds().isEmpty()).isTrue();
        assertThat(the(read.timing().clock()).state()).isEqualTo(ClockState.RUNNING);
    }

    @Test
    void says1AsItsShapeAndKeepsItsVersion() {
        Document document = Stored.written(ADossier.in(Stage.ACCEPTED));

        assertThat(document.getInteger("schema")).isEqualTo(1);
        assertThat(document.getString("_id")).isEqualTo("d-1");
        document.put("version", 7L);
        assertThat(Stored.read(Dossier.class, document).version()).isEqualTo(7);
    }

    @Test
    void ignoresWhatALaterReleaseAdds() {
        Document document = Stored.written(ADossier.in(Stage.ACCEPTED));
        document.put("ofALaterRelease", new Document("a", 1));

        assertThat(Stored.read(Dossier.class, document).stage()).isEqualTo(Stage.ACCEPTED);
    }

    @ParameterizedTest
    @CsvSource({"waiting", "returned", "declined", "counter"})
    void readsWhatRelease01StoredAndLosesNothing(String name) {
        Document sample = Stored.sample("dossier-" + name + ".0.1.json", today(name));

        Dossier read = Stored.read(Dossier.class, sample);

        assertThat(Stored.paths(Stored.written(read))).containsAllEntriesOf(Stored.paths(sample));
        assertThat(read).usingRecursiveComparison().isEqualTo(today(name));
    }

    private static Dossier today(String name) {
        return switch (name) {
            case "waiting" -> waiting();
            case "returned" -> returned();
            case "declined" -> ADossier.in(Stage.DECLINED);
            case "counter" -> counter();
            default -> throw new IllegalArgumentException(name);
        };
    }

    /** In process, asked for nearly everything, extended, and suspended now. */
    private static Dossier waiting() {
        Dossier dossier = ADossier.draft();
        dossier.submit(
                "H50.01-260309-0001",
                rules(),
                ROUTE,
                Snapshot.of(
                        MONDAY,
                        "{\"a\":1}",
                        List.of(new SentPaper("f-1", "p", "giấy khám.pdf", 10, "ab", MONDAY)),
                        List.of()),
                MONDAY.plusSeconds(28_800));
        act(dossier, Action.ACCEPT, MONDAY);
        act(dossier, Action.REQUEST_PAYMENT, MONDAY);
        act(dossier, Action.CANCEL_PAYMENT_REQUEST, MONDAY);
        dossier.requestSupplement(
                new SupplementDemand(
                        REASON, List.of(new SupplementItem("p", TEXT, TEXT, TEXT)), WEDNESDAY),
                null,
                OFFICER,
                MONDAY);
        dossier.supplement(
                new Supplement.Answer(
                        "Đã bổ sung",
                        OFFICER,
                        Snapshot.of(
                                TUESDAY,
                                "{\"a\":2}",
                                List.of(new SentPaper("f-2", null, "khác.pdf", 11, "cd", TUESDAY)),
                                List.of(new PaperInHand("p", 1, 2, "Bản gốc")))),
                CALENDAR,
                TUESDAY,
                TUESDAY);
        dossier.assign(new Officer("bich", "Lê Bích", "a-unit", TEXT), OFFICER, TUESDAY);
        act(dossier, Action.COMPLETE_STEP, WEDNESDAY);
        act(dossier, Action.EXTEND_DUE_DATE, WEDNESDAY);
        dossier.suspend(REASON, WEDNESDAY.plus(Duration.ofDays(9)), OFFICER, WEDNESDAY);
        return dossier;
    }

    private static Dossier returned() {
        Dossier dossier = ADossier.in(Stage.ACCEPTED);
        dossier.resolve(
                new Verdict(Outcome.REFUSED, REASON, "9/QĐ", List.of("Quyết định")),
                OFFICER,
                TUESDAY);
        act(dossier, Action.RETURN, WEDNESDAY);
        return dossier;
    }

    private static Dossier counter() {
        Applicant firm =
                new Applicant(
                        ApplicantKind.ORGANISATION,
                        "Công ty An",
                        "044200000001",
                        "0100109106",
                        "an@example.vn",
                        "0912345678",
                        "Số 1, Đông Hà",
                        "en");
        Dossier dossier =
                Dossier.draft(
                        "d-1",
                        Channel.POST,
                        null,
                        new DraftContent(
                                rules(null),
                                firm,
                                ROUTE,
                                "{}",
                                List.of(new PaperInHand("p", 1, 0, null))),
                        MONDAY);
        act(dossier, Action.FILE_AT_COUNTER, MONDAY);
        dossier.requestPayment(List.of(ADossier.FEE), REASON, OFFICER, WEDNESDAY, MONDAY);
        assertThat(dossier.payments().getFirst().state()).isEqualTo(PaymentRequest.State.OPEN);
        return dossier;
    }
}
