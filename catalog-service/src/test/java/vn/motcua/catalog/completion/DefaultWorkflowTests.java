package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit.TimeUnit;
import vn.motcua.contracts.procedure.Workflow;

import java.util.List;

class DefaultWorkflowTests {

    @Test
    void leadsFromReceptionOverASpecialistToALeader() {
        assertThat(DefaultWorkflow.within(List.of()).steps())
                .extracting(Workflow.Step::id, Workflow.Step::role, Workflow.Step::hours)
                .containsExactly(
                        tuple("reception", "reception-officer", 5),
                        tuple("examination", "specialist", 30),
                        tuple("decision", "leader", 5));
    }

    @Test
    void sharesTheHoursOfTheShortestLimitOutToTheSteps() {
        assertThat(
                        hours(
                                Sheets.limit(Channel.ONLINE, 2, TimeUnit.WORKING_DAY),
                                Sheets.limit(Channel.COUNTER, 5, TimeUnit.WORKING_DAY)))
                .containsExactly(2, 12, 2);
    }

    @Test
    void doesNotCountALimitThatIsToldInWords() {
        assertThat(hours(new Limit(null, null, Sheets.text("trong ngày")), Sheets.limit(2)))
                .containsExactly(2, 12, 2);
    }

    @ParameterizedTest
    @CsvSource({
        "24, WORKING_HOUR, 24",
        "72, HOUR, 24",
        "3, WORKING_DAY, 24",
        "7, DAY, 40",
        "1, MONTH, 176",
        "1, SAME_DAY, 3",
        "1, WORKING_HOUR, 3",
    })
    void countsEveryUnitInWorkingHours(int amount, TimeUnit unit, int hours) {
        assertThat(
                        hours(Sheets.limit(Channel.ONLINE, amount, unit)).stream()
                                .mapToInt(i -> i)
                                .sum())
                .isEqualTo(hours);
    }

    /** Together the steps take what the law allows and no more, and each has some time. */
    @Property
    void givesTheStepsTogetherExactlyTheTimeThatThereIs(
            @ForAll @IntRange(min = 1, max = 20_000) int amount) {
        List<Integer> hours = hours(Sheets.limit(Channel.ONLINE, amount, TimeUnit.WORKING_HOUR));

        assertThat(hours).allMatch(each -> each > 0);
        assertThat(hours.stream().mapToInt(i -> i).sum()).isEqualTo(Math.max(3, amount));
    }

    private static List<Integer> hours(Limit... limits) {
        return DefaultWorkflow.within(List.of(limits)).steps().stream()
                .map(Workflow.Step::hours)
                .toList();
    }
}
