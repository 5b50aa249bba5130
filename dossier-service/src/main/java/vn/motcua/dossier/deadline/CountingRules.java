package vn.motcua.dossier.deadline;

import java.time.Duration;
import java.time.LocalTime;

/**
 * Conventions of counting that are no law of nature, so data: length of a working day, step to
 * which due moments are rounded up, and the hour until which a same-day procedure is answered on
 * the same day.
 */
public record CountingRules(Duration workingDay, Duration step, LocalTime sameDayUntil) {

    /** Eight hours, a quarter of an hour, three o'clock. Legal: NĐ 61/2018 Art. 18 for the hour. */
    public static final CountingRules DEFAULT =
            new CountingRules(Duration.ofHours(8), Duration.ofMinutes(15), LocalTime.of(15, 0));

    public CountingRules {
        if (workingDay.toMinutes() <= 0 || workingDay.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException(
                    "a working day has more than 0 and at most 24 hours");
        }
        if (step.toMinutes() <= 0 || step.compareTo(Duration.ofHours(1)) > 0) {
            throw new IllegalArgumentException("a step has 1 to 60 minutes");
        }
    }

    Duration durationOf(TimeLimit limit) {
        double minutes =
                switch (limit.unit()) {
                    case WORKING_DAY -> limit.amount() * workingDay.toMinutes();
                    case WORKING_HOUR, HOUR -> limit.amount() * 60;
                    case DAY, MONTH, SAME_DAY ->
                            throw new IllegalArgumentException(limit + " ends with a day");
                };
        return Duration.ofMinutes(Math.round(minutes));
    }
}
