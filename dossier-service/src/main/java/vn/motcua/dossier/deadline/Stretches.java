package vn.motcua.dossier.deadline;

import static vn.motcua.dossier.deadline.ExplanationLine.Why.COUNTED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.FIRST_DAY;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.HOLIDAY;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.OUTSIDE_HOURS;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.PAUSED;
import static vn.motcua.dossier.deadline.ExplanationLine.Why.WEEKEND;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.dossier.deadline.ExplanationLine.Why;
import vn.motcua.dossier.deadline.Runs.Pause;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a span of time into stretches without a gap, each counted by a limit's unit or skipped for
 * one reason.
 */
record Stretches(WorkingCalendar calendar, LimitUnit unit, List<Pause> pauses) {

    /** A piece of time, not yet weighed against a limit. */
    record Stretch(Instant from, Instant to, Why why, LocalizedText text) {

        Stretch(Instant from, Instant to, Why why) {
            this(from, to, why, why.text());
        }
    }

    List<Stretch> between(Instant start, Instant end) {
        List<Stretch> stretches = new ArrayList<>();
        LocalDate first = DueMoment.dateOf(start);
        for (LocalDate date = first;
                DueMoment.startOf(date).isBefore(end);
                date = date.plusDays(1)) {
            for (Stretch stretch :
                    countsDays()
                            ? List.of(wholeDay(date, first))
                            : paused(ofDay(calendar.day(date)))) {
                clip(stretch, start, end, stretches);
            }
        }
        return stretches;
    }

    /** Why a day off does not count. */
    static Stretch dayOff(OfficeDay day) {
        Why why = day.kind() == OfficeDay.Kind.HOLIDAY ? HOLIDAY : WEEKEND;
        return new Stretch(
                DueMoment.startOf(day.date()), DueMoment.endOf(day.date()), why, day.name());
    }

    private boolean countsDays() {
        return unit == LimitUnit.DAY || unit == LimitUnit.MONTH;
    }

    private Stretch wholeDay(LocalDate date, LocalDate first) {
        Instant from = DueMoment.startOf(date);
        Instant to = DueMoment.endOf(date);
        for (Pause pause : pauses) {
            if (date.isAfter(DueMoment.dateOf(pause.from()))
                    && !date.isAfter(DueMoment.dateOf(pause.to()))) {
                return new Stretch(from, to, PAUSED, pause.why());
            }
        }
        return new Stretch(from, to, date.equals(first) ? FIRST_DAY : COUNTED);
    }

    private List<Stretch> ofDay(OfficeDay day) {
        Instant open = DueMoment.startOf(day.date());
        Instant midnight = DueMoment.endOf(day.date());
        if (unit == LimitUnit.HOUR) {
            return List.of(new Stretch(open, midnight, COUNTED));
        }
        if (!day.worked()) {
            return List.of(dayOff(day));
        }
        List<Stretch> stretches = new ArrayList<>();
        for (OfficeSpan span : day.spans()) {
            Instant from = WorkingCalendar.instant(day.date().atTime(span.from()));
            Instant to = WorkingCalendar.instant(day.date().atTime(span.to()));
            stretches.add(new Stretch(open, from, OUTSIDE_HOURS));
            stretches.add(new Stretch(from, to, COUNTED));
            open = to;
        }
        stretches.add(new Stretch(open, midnight, OUTSIDE_HOURS));
        return stretches;
    }

    private List<Stretch> paused(List<Stretch> stretches) {
        List<Stretch> cut = stretches;
        for (Pause pause : pauses) {
            List<Stretch> next = new ArrayList<>();
            for (Stretch stretch : cut) {
                clip(stretch, stretch.from(), pause.from(), next);
                clip(
                        new Stretch(stretch.from(), stretch.to(), PAUSED, pause.why()),
                        pause.from(),
                        pause.to(),
                        next);
                clip(stretch, pause.to(), stretch.to(), next);
            }
            cut = next;
        }
        return cut;
    }

    private static void clip(Stretch stretch, Instant start, Instant end, List<Stretch> into) {
        Instant from = stretch.from().isBefore(start) ? start : stretch.from();
        Instant to = stretch.to().isAfter(end) ? end : stretch.to();
        if (from.isBefore(to)) {
            into.add(new Stretch(from, to, stretch.why(), stretch.text()));
        }
    }
}
