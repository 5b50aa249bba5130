package vn.motcua.dossier.deadline;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/**
 * Counts one limit in one calendar. The exact end of a limit is a moment in office time, for hours
 * of the clock any moment, and for limits that end with a day the midnight after it; what is
 * promised is that end moved to office time.
 */
record DueMoment(WorkingCalendar calendar, TimeLimit limit) {

    Promise from(Instant start) {
        return promise(exact(start));
    }

    Promise promise(Instant exact) {
        return new Promise(exact, promised(exact));
    }

    /**
     * The promise after the clock stood still between two moments; unchanged when it had passed
     * already.
     */
    Promise moved(Promise promise, Instant from, Instant to) {
        if (promise.passedAt(from)) {
            return promise;
        }
        Instant open = from.isBefore(promise.exact()) ? promise.exact() : promise.at();
        return promise.later(promise(moved(open, from, to)));
    }

    /** The promise itself while the office works until then, else the next office time. */
    Promise inOfficeTime(Promise promise) {
        return calendar.worksUntil(promise.at()) ? promise : promise(promise.at());
    }

    private Instant exact(Instant start) {
        LocalDate first = dateOf(start);
        return switch (limit.unit()) {
            case WORKING_DAY, WORKING_HOUR ->
                    calendar.plus(start, calendar.rules().durationOf(limit));
            case HOUR -> start.plus(calendar.rules().durationOf(limit));
            case DAY -> endOf(first.plusDays((long) limit.amount()));
            case MONTH -> endOf(first.plusMonths((long) limit.amount()).plusDays(halfMonthDays()));
            case SAME_DAY -> endOf(sameDay(start));
        };
    }

    private Instant moved(Instant exact, Instant from, Instant to) {
        return switch (limit.unit()) {
            case WORKING_DAY, WORKING_HOUR -> calendar.plus(to, calendar.between(from, exact));
            case HOUR -> exact.plus(Duration.between(from, to));
            case DAY, MONTH -> exact.plus(Duration.ofDays(DAYS.between(dateOf(from), dateOf(to))));
            case SAME_DAY -> endOf(sameDay(to));
        };
    }

    private Instant promised(Instant exact) {
        LocalDate last = dateOf(exact.minusNanos(1));
        return switch (limit.unit()) {
            case WORKING_DAY, WORKING_HOUR, HOUR -> calendar.roundedUp(exact);
            case DAY, MONTH, SAME_DAY -> calendar.closeOnOrAfter(last);
        };
    }

    private long halfMonthDays() {
        return limit.amount() == Math.rint(limit.amount()) ? 0 : 15;
    }

    private LocalDate sameDay(Instant start) {
        Instant opened = calendar.openOnOrAfter(start);
        LocalDate day = dateOf(opened);
        boolean inTime =
                WorkingCalendar.local(opened)
                        .toLocalTime()
                        .isBefore(calendar.rules().sameDayUntil());
        return inTime ? day : calendar.workedOnOrAfter(day.plusDays(1)).date();
    }

    static LocalDate dateOf(Instant moment) {
        return WorkingCalendar.local(moment).toLocalDate();
    }

    static Instant startOf(LocalDate day) {
        return WorkingCalendar.instant(day.atStartOfDay());
    }

    static Instant endOf(LocalDate day) {
        return WorkingCalendar.instant(day.plusDays(1).atStartOfDay());
    }

    static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
