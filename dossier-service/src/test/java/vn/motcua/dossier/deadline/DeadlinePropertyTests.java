package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.deadline.Calendars.reason;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** What holds for every limit, moment and series of pauses. */
class DeadlinePropertyTests {

    private final WorkingCalendar calendar = Calendars.civil2026();

    @Property
    void laterStartIsNeverDueEarlier(
            @ForAll("moments") Instant one,
            @ForAll("moments") Instant other,
            @ForAll("limits") TimeLimit limit) {
        DueMoment due = new DueMoment(calendar, limit);
        Instant first = one.isBefore(other) ? one : other;
        Instant second = one.isBefore(other) ? other : one;

        assertThat(due.from(second).at()).isAfterOrEqualTo(due.from(first).at());
    }

    @Property
    void addsExactlyTheWorkingTimeAskedFor(
            @ForAll("moments") Instant start, @ForAll @IntRange(max = 20_000) int minutes) {
        Instant end = calendar.plus(start, Duration.ofMinutes(minutes));

        assertThat(calendar.between(start, end)).isEqualTo(Duration.ofMinutes(minutes));
    }

    @Property
    void isNeverDueOutsideOfficeHoursNorBeforeItsStart(
            @ForAll("moments") Instant start, @ForAll("limits") TimeLimit limit) {
        Promise due = new DueMoment(calendar, limit).from(start);

        assertThat(calendar.worksUntil(due.at())).isTrue();
        assertThat(due.at()).isAfterOrEqualTo(start);
    }

    @Property
    void aPauseAddsExactlyTheWorkingTimeItLasted(
            @ForAll("moments") Instant start,
            @ForAll("workingLimits") TimeLimit limit,
            @ForAll @IntRange(max = 3_000) int before,
            @ForAll @IntRange(max = 30_000) int paused) {
        DeadlineClock running = start(limit, start);
        Instant from = start.plus(Duration.ofMinutes(before));
        Instant to = from.plus(Duration.ofMinutes(paused));
        DeadlineClock resumed = resumed(running, from, to);

        Duration moved = calendar.between(running.promise().exact(), resumed.promise().exact());
        boolean open = from.isBefore(running.promise().exact());
        if (open) {
            assertThat(moved).isEqualTo(calendar.between(from, to));
        } else if (!from.isBefore(running.dueAt())) {
            assertThat(resumed.promise()).isEqualTo(running.promise());
        }
    }

    @Property
    void noChangeMovesTheDueMomentToAnEarlierOne(
            @ForAll("moments") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("steps") List<Integer> steps) {
        DeadlineClock clock = start(limit, start);
        for (DeadlineClock next : history(clock, steps)) {
            assertThat(next.dueAt()).isAfterOrEqualTo(clock.dueAt());
            assertThat(next.firstDueAt()).isBeforeOrEqualTo(next.dueAt());
            assertThat(calendar.worksUntil(next.dueAt())).isTrue();
            clock = next;
        }
    }

    @Property
    void anExplanationHasNoGapAndItsSumIsTheLimit(
            @ForAll("moments") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("steps") List<Integer> steps) {
        DeadlineClock clock = start(limit, start);
        for (DeadlineClock next : history(clock, steps)) {
            clock = next;
        }
        DeadlineExplanation explained = DeadlineExplanation.of(clock, calendar, lastChange(clock));

        assertThat(explained.lines().stream().mapToLong(ExplanationLine::counted).sum())
                .isEqualTo(explained.counted());
        assertThat(explained.counted() + explained.remaining()).isEqualTo(explained.total());
        Instant end = clock.startedAt();
        for (ExplanationLine line : explained.lines()) {
            assertThat(line.from()).isEqualTo(end);
            assertThat(line.to()).isAfter(line.from());
            end = line.to();
        }
        if (clock.state() == ClockState.RUNNING) {
            assertThat(explained.remaining()).isZero();
            assertThat(end).isEqualTo(clock.dueAt());
        }
    }

    @Property
    void theSameCalendarChangesNothing(
            @ForAll("moments") Instant start,
            @ForAll("limits") TimeLimit limit,
            @ForAll("steps") List<Integer> steps) {
        for (DeadlineClock clock : history(start(limit, start), steps)) {
            assertThat(clock.recalculate(lastChange(clock), calendar, reason("Lịch mới"), "system"))
                    .isSameAs(clock);
        }
    }

    /** Pauses, resumptions and new runs, each some minutes after the one before. */
    private List<DeadlineClock> history(DeadlineClock start, List<Integer> steps) {
        List<DeadlineClock> history = new ArrayList<>();
        DeadlineClock clock = start;
        for (int minutes : steps) {
            Instant at = lastChange(clock).plus(Duration.ofMinutes(minutes));
            if (clock.state() == ClockState.RUNNING) {
                clock = clock.pause(at, reason("Tạm dừng"), "Lan");
            } else if (minutes % 5 == 0) {
                clock = clock.restart(at, calendar, reason("Đủ"), "Lan");
            } else {
                clock = clock.resume(at, calendar, reason("Tiếp tục"), "Lan");
            }
            history.add(clock);
        }
        return history;
    }

    private DeadlineClock resumed(DeadlineClock clock, Instant from, Instant to) {
        return clock.pause(from, reason("Tạm dừng"), "Lan")
                .resume(to, calendar, reason("Tiếp tục"), "Lan");
    }

    private DeadlineClock start(TimeLimit limit, Instant at) {
        return DeadlineClock.start(limit, at, calendar, reason("Tiếp nhận"), "Lan");
    }

    private static Instant lastChange(DeadlineClock clock) {
        return clock.changes().getLast().at();
    }

    @Provide
    Arbitrary<Instant> moments() {
        long from = Calendars.at("2025-12-20T00:00").getEpochSecond() / 60;
        return Arbitraries.longs()
                .between(from, from + 300 * 24 * 60)
                .map(minute -> Instant.ofEpochSecond(minute * 60));
    }

    @Provide
    Arbitrary<List<Integer>> steps() {
        return Arbitraries.integers().between(0, 8_000).list().ofMaxSize(8);
    }

    @Provide
    Arbitrary<TimeLimit> workingLimits() {
        return Combinators.combine(
                        Arbitraries.of(LimitUnit.WORKING_DAY, LimitUnit.WORKING_HOUR),
                        Arbitraries.integers().between(1, 120))
                .as((unit, quarters) -> new TimeLimit(quarters / 4.0, unit));
    }

    @Provide
    Arbitrary<TimeLimit> limits() {
        return Arbitraries.oneOf(
                workingLimits(),
                Arbitraries.integers().between(1, 100).map(TimeLimit::hours),
                Arbitraries.integers().between(1, 60).map(TimeLimit::days),
                Arbitraries.integers().between(1, 8).map(halves -> TimeLimit.months(halves / 2.0)),
                Arbitraries.just(TimeLimit.sameDay()));
    }
}
