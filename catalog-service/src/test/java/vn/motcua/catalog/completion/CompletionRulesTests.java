package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.procedure.Workflow;
import vn.motcua.platform.access.Role;
import vn.motcua.platform.web.Issue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Set;

class CompletionRulesTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Workflow WORKFLOW = DefaultWorkflow.within(List.of());

    @Test
    void findsNothingWrongWithACompleteSheet() {
        assertThat(names(Sheets.complete(), completion())).isEmpty();
    }

    @Test
    void namesEachReceivingAgencyThatIsNotThere() {
        Completion completion =
                new ACompletion().receivedBy("H50", "X1", "H50.17", "X2").completion();

        assertThat(names(Sheets.complete(), completion))
                .containsExactly("receivingAgencies[1]", "receivingAgencies[3]");
    }

    @ParameterizedTest
    @EnumSource(TimeUnit.class)
    void takesOneOfEveryUnit(TimeUnit unit) {
        assertThat(names(limits(Sheets.limit(Channel.ONLINE, 1, unit)), completion())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, WORKING_DAY", "-1, DAY", "0, SAME_DAY", "2, SAME_DAY"})
    void refusesALimitThatCannotBeCounted(int amount, TimeUnit unit) {
        assertThat(names(limits(Sheets.limit(Channel.ONLINE, amount, unit)), completion()))
                .containsExactly("limits[0].time");
    }

    @Test
    void refusesALimitInWordsAloneAndTwoOfOneChannel() {
        Limit words = new Limit(Channel.POST, null, Sheets.text("trong ngày"));
        assertThat(names(limits(Sheets.limit(5), words), completion()))
                .containsExactly("limits[1].time");
        assertThat(names(limits(Sheets.limit(5), Sheets.limit(6)), completion()))
                .containsExactly("limits");
        assertThat(names(limits(), completion())).containsExactly("limits");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"type\":\"array\"}",
                "{\"type\":\"object\",\"properties\":7}",
                "{\"type\":\"object\",\"$ref\":\"https://example.org/schema\"}",
                "{\"type\":\"object\",\"required\":\"name\"}"
            })
    void refusesASchemaThatIsNoForm(String schema) {
        assertThat(names(Sheets.complete(), withForm(schema))).containsExactly("formSchema");
    }

    @Test
    void refusesASchemaLongerThanAFormCanBe() {
        String schema = "{\"type\":\"object\",\"title\":\"" + "x".repeat(500_000) + "\"}";
        assertThat(names(Sheets.complete(), withForm(schema))).containsExactly("formSchema");
    }

    @Test
    void refusesAWorkflowWithAnUnknownRoleNoHoursOrOneIdTwice() {
        Workflow.Step fit = step("a", Role.SPECIALIST.claim(), 4);
        assertThat(workflowIsFit(fit, step("b", Role.LEADER.claim(), 1))).isTrue();
        assertThat(workflowIsFit()).isFalse();
        assertThat(workflowIsFit(fit, step("a", Role.LEADER.claim(), 1))).isFalse();
        assertThat(workflowIsFit(fit, step("b", "king", 1))).isFalse();
        assertThat(workflowIsFit(step("a", Role.SPECIALIST.claim(), 0))).isFalse();
    }

    /** As they come from a request that leaves them out. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":{\"vi\":\"Bước\",\"en\":\"Step\"},\"role\":\"leader\",\"hours\":1}",
                "{\"id\":\" \",\"name\":{\"vi\":\"Bước\"},\"role\":\"leader\",\"hours\":1}",
                "{\"id\":\"a\",\"role\":\"leader\",\"hours\":1}",
                "{\"id\":\"a\",\"name\":{\"en\":\"Step\"},\"role\":\"leader\",\"hours\":1}",
                "{\"id\":\"a\",\"name\":{\"vi\":\"Bước\"},\"hours\":1}"
            })
    void refusesAStepThatLacksAPart(String step) {
        assertThat(workflowIsFit(JsonMapper.shared().readValue(step, Workflow.Step.class)))
                .isFalse();
    }

    @Test
    void refusesAFeeWithoutAmountInAnotherCurrencyOrOfNoCase() {
        assertThat(feeIsFit(fee(Money.vnd(1), null))).isTrue();
        assertThat(feeIsFit(fee(Money.vnd(1), "c1"))).isTrue();
        assertThat(feeIsFit(fee(Money.vnd(1), "c7"))).isFalse();
        assertThat(feeIsFit(fee(null, null))).isFalse();
        assertThat(feeIsFit(fee(Money.vnd(0), null))).isFalse();
        assertThat(feeIsFit(fee(new Money(5, "USD"), null))).isFalse();
        assertThat(feeIsFit(fee(Money.vnd(1), null), fee(Money.vnd(2), null))).isFalse();
    }

    @Test
    void beginsTodayOrLater() {
        assertThat(names(Sheets.complete(), from(TODAY))).isEmpty();
        assertThat(names(Sheets.complete(), from(TODAY.plusYears(1)))).isEmpty();
        assertThat(names(Sheets.complete(), from(TODAY.minusDays(1))))
                .containsExactly("effectiveFrom");
    }

    @Test
    void tellsInTheCallersLanguage() {
        assertThat(issues(limits(), completion(), WORKFLOW, Locale.of("vi")).getFirst().detail())
                .startsWith("Cần đúng một thời hạn");
        assertThat(issues(limits(), completion(), WORKFLOW, Locale.ENGLISH).getFirst().detail())
                .startsWith("Exactly one limit");
    }

    private static boolean workflowIsFit(Workflow.Step... steps) {
        Workflow workflow = new Workflow(List.of(steps));
        return issues(Sheets.complete(), completion(), workflow, Locale.ENGLISH).isEmpty();
    }

    private static boolean feeIsFit(Fee... fees) {
        ProcedureSheet sheet =
                Sheets.of(
                        List.of(Sheets.oneCase("c1", Sheets.paper("p1", true))),
                        List.of(Sheets.limit(5)),
                        List.of(fees));
        return names(sheet, completion()).isEmpty();
    }

    private static Fee fee(@Nullable Money amount, @Nullable String caseId) {
        return new Fee("f1", null, caseId, FeeKind.FEE, amount, Sheets.text("Phí"), true);
    }

    private static Workflow.Step step(String id, String role, int hours) {
        return new Workflow.Step(id, new LocalizedText("Bước", "Step"), role, hours);
    }

    private static ProcedureSheet limits(Limit... limits) {
        return Sheets.of(
                List.of(Sheets.oneCase("c1", Sheets.paper("p1", true))),
                List.of(limits),
                List.of());
    }

    private static List<String> names(ProcedureSheet sheet, Completion completion) {
        return issues(sheet, completion, WORKFLOW, Locale.ENGLISH).stream()
                .map(Issue::name)
                .toList();
    }

    private static List<Issue> issues(
            ProcedureSheet sheet, Completion completion, Workflow workflow, Locale locale) {
        Set<String> agencies = Set.of("H50", "H50.17");
        return CompletionRules.issues(
                sheet, completion, workflow, TODAY, agencies::contains, locale);
    }

    private static Completion completion() {
        return new ACompletion().completion();
    }

    private static Completion withForm(String schema) {
        return new ACompletion().form(schema).completion();
    }

    private static Completion from(LocalDate day) {
        return new ACompletion().from(day).completion();
    }
}
