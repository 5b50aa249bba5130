package vn.motcua.dossier.deadline;

import java.time.Duration;
import java.time.LocalTime;

/** One stretch of office hours of a day, such as 08:00 to 12:00. */
public record OfficeSpan(LocalTime from, LocalTime to) {

    public OfficeSpan {
        if (!from.isBefore(to)
                || from.getSecond() + from.getNano() + to.getSecond() + to.getNano() != 0) {
            throw new IllegalArgumentException(
                    "office hours run forward, in whole minutes: " + from + " to " + to);
        }
    }

    public static OfficeSpan of(String from, String to) {
        return new OfficeSpan(LocalTime.parse(from), LocalTime.parse(to));
    }

    public Duration length() {
        return Duration.between(from, to);
    }
}
