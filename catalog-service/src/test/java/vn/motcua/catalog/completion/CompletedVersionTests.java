package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.form.FormSchemas;
import vn.motcua.catalog.procedure.ProcedureErrors;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.procedure.AppliesBy;
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
                new Completion(
                        List.of(),
                        "nobody",
                        "{",
                        new Workflow(List.of()),
                        List.of(),
                        null,
                        null,
                        null,
                        List.of(Sheets.fee("f1", 0), Sheets.fee("f1", 5)),
                        null,
                        false,
                        null,
                        TODAY.minusDays(1));
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
    void sharesTheHoursOfTheShortestLimitOutToTheSteps() {
        Workflow workflow =
                DefaultWorkflow.within(
                        List.of(
                                Sheets.limit(Channel.ONLINE, 2, TimeUnit.WORKING_DAY),
                                Sheets.limit(Channel.COUNTER, 5, TimeUnit.WORKING_DAY)));
        assertThat(workflow.steps()).extracting(Workflow.Step::hours).containsExactly(2, 12, 2);
        for (TimeUnit unit : TimeUnit.values()) {
            Workflow least = DefaultWorkflow.within(List.of(Sheets.limit(Channel.POST, 1, unit)));
            assertThat(least.steps()).as("%s", unit).allMatch(step -> step.hours() > 0);
        }
    }

    private static CompletedVersion complete(ProcedureSheet sheet, Completion completion) {
        return CompletedVersion.of(
                sheet, completion, 3, TODAY, id -> id.startsWith("H50"), Locale.ENGLISH);
    }

    private static Completion completion(String agency, Fee... fees) {
        @Nullable List<Limit> limits = null;
        return new Completion(
                List.of("H50"),
                agency,
                null,
                null,
                null,
                null,
                null,
                limits,
                List.of(fees),
                null,
                false,
                null,
                null);
    }
}
