package vn.motcua.dossier.deadline;

import static vn.motcua.dossier.deadline.ExplanationLine.Why.COUNTED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.EXTENDED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.KEPT;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.MOVED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.PAUSED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.ROUNDED;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.deadline.ExplanationLine.Why;
import vn.motcua.dossier.deadline.Runs.Pause;
import vn.motcua.dossier.deadline.Stretches.Stretch;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Weighs the stretches of a clock's present run against its limit, line by line. */
class Explainer {

    private final DeadlineClock clock;
    private final WorkingCalendar calendar;
    private final Instant asOf;
    private final boolean inDays;
    private final List<Pause> pauses;
    private final Promise counted;
    private final List<ExplanationLine> lines = new ArrayList<>();
    private long left;

    Explainer(DeadlineClock clock, WorkingCalendar calendar, Instant asOf) {
        Runs runs = new Runs(clock);
        this.clock = clock;
        this.calendar = calendar;
        this.asOf = asOf;
        this.pauses = runs.pauses();
        this.counted = runs.counted(calendar);
        LimitUnit unit = clock.limit().unit();
        this.inDays = unit == LimitUnit.DAY || unit == LimitUnit.MONTH;
    }

    DeadlineExplanation explain() {
        long total = total();
        left = total;
        Instant end = end();
        for (Stretch stretch : stretches(clock.startedAt(), end)) {
            weigh(stretch);
        }
        Instant waiting = clock.pausedAt();
        if (clock.state() == ClockState.PAUSED && waiting != null && asOf.isAfter(waiting)) {
            add(new Stretch(DueMoment.later(waiting, end), asOf, PAUSED, lastPause()), 0);
        }
        DeadlineExplanation.Measure measure =
                inDays ? DeadlineExplanation.Measure.DAYS : DeadlineExplanation.Measure.MINUTES;
        return new DeadlineExplanation(clock, measure, total, total - left, left, lines);
    }

    private long total() {
        TimeLimit limit = clock.limit();
        return switch (limit.unit()) {
            case WORKING_DAY, WORKING_HOUR, HOUR -> calendar.rules().durationOf(limit).toMinutes();
            case DAY, MONTH -> {
                Instant last =
                        new DueMoment(calendar, limit)
                                .from(clock.startedAt())
                                .exact()
                                .minusNanos(1);
                yield ChronoUnit.DAYS.between(
                        DueMoment.dateOf(clock.startedAt()), DueMoment.dateOf(last));
            }
            case SAME_DAY ->
                    stretches(clock.startedAt(), counted.at()).stream()
                            .filter(stretch -> stretch.why() == COUNTED)
                            .mapToLong(Explainer::minutes)
                            .sum();
        };
    }

    private Instant end() {
        Instant stopped = clock.pausedAt() == null ? clock.stoppedAt() : clock.pausedAt();
        return stopped == null || stopped.isAfter(clock.dueAt()) ? clock.dueAt() : stopped;
    }

    private List<Stretch> stretches(Instant from, Instant to) {
        return new Stretches(calendar, clock.limit().unit(), pauses).between(from, to);
    }

    private void weigh(Stretch stretch) {
        long weight = inDays ? 1 : minutes(stretch);
        if (stretch.why() != COUNTED) {
            add(stretch, 0);
        } else if (weight <= left) {
            add(stretch, weight);
        } else if (left > 0) {
            Instant middle = stretch.from().plus(Duration.ofMinutes(left));
            add(new Stretch(stretch.from(), middle, COUNTED), left);
            weighBeyond(new Stretch(middle, stretch.to(), COUNTED));
        } else {
            weighBeyond(stretch);
        }
    }

    /**
     * What follows the limit: rounding up to the counted promise, then an extension or a promise
     * kept.
     */
    private void weighBeyond(Stretch stretch) {
        OfficeDay day = calendar.day(DueMoment.dateOf(stretch.from()));
        if (!day.worked()) {
            Stretch off = Stretches.dayOff(day);
            add(new Stretch(stretch.from(), stretch.to(), off.why(), off.text()), 0);
            return;
        }
        Instant until = stretch.to().isAfter(counted.at()) ? counted.at() : stretch.to();
        if (stretch.from().isBefore(until)) {
            add(new Stretch(stretch.from(), until, inDays ? MOVED : ROUNDED), 0);
        }
        Instant from = DueMoment.later(stretch.from(), until);
        if (from.isBefore(stretch.to())) {
            add(new Stretch(from, stretch.to(), clock.extended() ? EXTENDED : KEPT), 0);
        }
    }

    private LocalizedText lastPause() {
        List<ClockChange> run = new Runs(clock).presentRun();
        return run.reversed().stream()
                .filter(change -> change.kind() == ClockChange.Kind.PAUSED)
                .map(change -> change.reason().text())
                .findFirst()
                .orElseGet(PAUSED::text);
    }

    private void add(Stretch stretch, long amount) {
        left -= amount;
        ExplanationLine last = lines.isEmpty() ? null : lines.getLast();
        boolean same =
                last != null && last.why() == stretch.why() && last.text().equals(stretch.text());
        if (same && last != null && stretch.why() != Why.COUNTED) {
            lines.removeLast();
            lines.add(new ExplanationLine(last.from(), stretch.to(), last.why(), last.text(), 0));
        } else {
            lines.add(
                    new ExplanationLine(
                            stretch.from(), stretch.to(), stretch.why(), stretch.text(), amount));
        }
    }

    private static long minutes(Stretch stretch) {
        return Duration.between(stretch.from(), stretch.to()).toMinutes();
    }
}
