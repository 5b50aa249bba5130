package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.ASheet;
import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.form.FormSchemas;
import vn.motcua.catalog.level.InformationItem;
import vn.motcua.catalog.procedure.Handling;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.sheet.DossierCase;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.catalog.sheet.ReturnMode;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.procedure.AppliesBy;
import vn.motcua.contracts.procedure.Form;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.platform.web.Issue;
import vn.motcua.platform.web.ProblemException;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

class CompletedVersionTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    @Test
    void fillsInWhatThePublisherLeavesOpen() {
        CompletedVersion version = complete(Sheets.complete(), completion("H50.28.34"));
        assertThat(version.from()).isEqualTo(TODAY);
        assertThat(version.handling().serviceLevel()).isEqualTo(ServiceLevel.PARTIAL);
        assertThat(version.handling().appliesBy()).isEqualTo(AppliesBy.SUBMISSION);
        assertThat(version.handling().workflow().steps())
                .extracting(Workflow.Step::role)
                .containsExactly("reception-officer", "specialist", "leader");
        assertThat(FormSchemas.problem(version.handling().form().schema())).isEmpty();
        assertThat(version.handling().form().version()).isEqualTo(3);
        assertThat(version.sheet().fees()).allMatch(Fee::confirmed);
    }

    @Test
    void namesEveryViolationAtOnce() {
        ProcedureSheet sheet =
                Sheets.of(
                        List.of(
                                Sheets.oneCase("c1", Sheets.paper("p1", true)),
                                Sheets.oneCase("c2", Sheets.paper("p1", true))),
                        List.of(Sheets.limit(1), Sheets.limit(2), new Limit(null, null, null)),
                        List.of());
        Completion completion =
                new ACompletion()
                        .receivedBy()
                        .decidedBy("nobody")
                        .form("{")
                        .workflow()
                        .channels()
                        .fees(Sheets.fee("f1", 0), Sheets.fee("f1", 5))
                        .from(TODAY.minusDays(1))
                        .completion();
        ProblemException refused =
                catchThrowableOfType(ProblemException.class, () -> complete(sheet, completion));
        assertThat(refused.code()).isEqualTo(ProcedureErrors.COMPLETION_INVALID);
        assertThat(refused.issues())
                .extracting(Issue::name)
                .containsExactlyInAnyOrder(
                        "receivingAgencies",
                        "competentAgency",
                        "formSchema",
                        "workflow",
                        "channels",
                        "limits",
                        "limits[2].time",
                        "fees",
                        "cases",
                        "effectiveFrom");
    }

    @Test
    void refusesAFeeOfACaseThatIsNotThere() {
        Fee fee = Sheets.fee("f1", 1_000);
        Fee stray = new Fee("f2", null, "c9", fee.kind(), fee.amount(), fee.description(), true);
        ProblemException refused =
                catchThrowableOfType(
                        ProblemException.class,
                        () -> complete(Sheets.complete(), completion("H50", stray)));
        assertThat(refused.issues()).extracting(Issue::name).containsExactly("fees");
    }

    @Test
    void takesWhatThePublisherSaysInThePlaceOfTheSheet() {
        DossierCase other = Sheets.oneCase("c9", Sheets.paper("p9", true));
        Workflow.Step step =
                new Workflow.Step("one", new LocalizedText("Bước", "Step"), "leader", 3);

        CompletedVersion version =
                complete(
                        Sheets.complete(),
                        new ACompletion()
                                .channels(Channel.POST)
                                .returns(ReturnMode.ONLINE)
                                .cases(other)
                                .limits(Sheets.limit(2))
                                .workflow(step)
                                .form("{\"type\":\"object\"}")
                                .serviceLevel(ServiceLevel.FULL)
                                .paidOnline()
                                .appliesBy(AppliesBy.ACCEPTANCE)
                                .from(TODAY.plusDays(30))
                                .completion());

        assertThat(version.sheet().channels()).containsExactly(Channel.POST);
        assertThat(version.sheet().returns()).containsExactly(ReturnMode.ONLINE);
        assertThat(version.sheet().cases()).containsExactly(other);
        assertThat(version.sheet().limits()).containsExactly(Sheets.limit(2));
        assertThat(version.sheet().fees()).isEmpty();
        assertThat(version.from()).isEqualTo(TODAY.plusDays(30));
        assertThat(version.handling())
                .isEqualTo(
                        new Handling(
                                List.of("H50"),
                                "H50.17",
                                new Form(3, "{\"type\":\"object\"}"),
                                new Workflow(List.of(step)),
                                ServiceLevel.FULL,
                                true,
                                AppliesBy.ACCEPTANCE));
    }

    @Test
    void confirmsAFeeByNamingItWhateverTheRecordSaid() {
        Fee doubtful =
                new Fee(
                        "f1",
                        null,
                        null,
                        FeeKind.FEE,
                        Money.vnd(700_000),
                        Sheets.text("Phí"),
                        false);

        CompletedVersion version =
                complete(Sheets.complete(), new ACompletion().fees(doubtful).completion());

        assertThat(version.sheet().fees()).singleElement().matches(Fee::confirmed);
        assertThat(InformationItem.CONDITIONS_AND_FEES.presentIn(version.sheet())).isTrue();
    }

    @Test
    void givesNoMoreThanInformationWhereNothingCanBeSentOnline() {
        CompletedVersion atTheCounter =
                complete(
                        new ASheet().channels(Channel.COUNTER).sheet(),
                        new ACompletion().completion());

        assertThat(atTheCounter.handling().serviceLevel()).isEqualTo(ServiceLevel.INFORMATION);
    }

    @Test
    void returnsResultsAtTheCounterWhereTheSheetDoesNotSay() {
        CompletedVersion version =
                complete(new ASheet().returns().sheet(), new ACompletion().completion());

        assertThat(version.sheet().returns()).containsExactly(ReturnMode.COUNTER);
    }

    @Test
    void makesTheGenericFormOfThePapersThatThePublisherNames() {
        CompletedVersion version =
                complete(
                        Sheets.complete(),
                        new ACompletion()
                                .cases(Sheets.oneCase("c1", Sheets.paper("p77", true)))
                                .completion());

        assertThat(version.handling().form().schema()).contains("p77").doesNotContain("\"p1\"");
    }

    private static CompletedVersion complete(ProcedureSheet sheet, Completion completion) {
        return CompletedVersion.of(
                sheet, completion, 3, TODAY, id -> id.startsWith("H50"), Locale.ENGLISH);
    }

    private static Completion completion(String agency, Fee... fees) {
        return new ACompletion().decidedBy(agency).fees(fees).completion();
    }
}
