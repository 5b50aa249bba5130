package vn.motcua.dossier.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.lifecycle.ADossier.refusal;
import static vn.motcua.dossier.lifecycle.ADossier.the;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.Catalogue;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.deadline.DeadlineExplanation;
import vn.motcua.dossier.deadline.ExplanationLine;
import vn.motcua.dossier.deadline.OfficeSpan;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.dossier.lifecycle.ADossier;
import vn.motcua.dossier.lifecycle.Stage;
import vn.motcua.dossier.reference.InMemory;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;

/** Why a dossier is due when it is, by the calendar that the promise was made with. */
class ExplainDeadlineTests {

    private static final WorkingCalendar LATER =
            new WorkingCalendar(
                    "vn",
                    8,
                    Map.of(
                            DayOfWeek.MONDAY,
                            List.of(new OfficeSpan(LocalTime.of(8, 0), LocalTime.of(16, 0)))),
                    Map.of(LocalDate.of(2026, 3, 16), new LocalizedText("Nghỉ bão", "Typhoon")),
                    Map.of(),
                    CountingRules.DEFAULT);

    private final DeadlineClock clock = the(ADossier.in(Stage.ACCEPTED).timing().clock());

    @Test
    void usesTheRevisionThatThePromiseWasMadeWith() {
        DeadlineExplanation explained = explain(clock, ADossier.CALENDAR, LATER);

        assertThat(explained.total()).isEqualTo(2_400);
        assertThat(explained.counted()).isEqualTo(2_400);
        assertThat(explained.remaining()).isZero();
        assertThat(explained.lines().getLast().to()).isEqualTo(clock.dueAt());
        assertThat(explained.lines())
                .extracting(ExplanationLine::text)
                .extracting(LocalizedText::vi)
                .doesNotContain("Nghỉ bão");
    }

    @Test
    void leavesNoGapBetweenItsLines() {
        List<ExplanationLine> lines = explain(clock, ADossier.CALENDAR).lines();

        assertThat(lines.getFirst().from()).isEqualTo(clock.startedAt());
        for (int i = 1; i < lines.size(); i++) {
            assertThat(lines.get(i).from()).isEqualTo(lines.get(i - 1).to());
        }
    }

    @Test
    void takesTheNewestRevisionWhereTheOldOneIsGone() {
        assertThat(explain(clock, LATER).clock()).isEqualTo(clock);
    }

    @Test
    void tellsThatNothingIsPromisedOrTheCalendarIsNotThereYet() {
        assertThat(refusal(() -> explain(null, ADossier.CALENDAR)))
                .isEqualTo(TimelineErrors.NO_DEADLINE);
        assertThat(refusal(() -> explain(clock))).isEqualTo(TimelineErrors.CALENDAR_UNKNOWN);
    }

    private static DeadlineExplanation explain(
            @Nullable DeadlineClock clock, WorkingCalendar... calendars) {
        return new ExplainDeadline(
                        InMemory.calendars(InMemory.agencies(Catalogue.agencies()), calendars),
                        () -> ADossier.MONDAY)
                .explain(new Subject("d-1", "an", true, clock));
    }
}
