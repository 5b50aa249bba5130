package vn.motcua.dossier.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.motcua.dossier.deadline.Calendars.at;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DueMomentTests {

    private final WorkingCalendar calendar = Calendars.civil2026();

    @ParameterizedTest
    @CsvSource({
        "2026-02-13T16:00, 3,    WORKING_DAY,  2026-02-25T16:00",
        "2026-03-09T08:00, 0.25, WORKING_DAY,  2026-03-09T10:00",
        "2026-03-09T08:07, 0.5,  WORKING_DAY,  2026-03-09T13:15",
        "2026-03-09T16:50, 0.25, WORKING_HOUR, 2026-03-10T08:15",
        "2026-03-09T16:00, 8,    WORKING_HOUR, 2026-03-10T16:00",
        "2026-03-09T10:07, 2,    HOUR,         2026-03-09T13:00",
        "2026-03-09T10:07, 4,    HOUR,         2026-03-09T14:15",
        "2026-03-06T10:00, 24,   HOUR,         2026-03-09T08:00",
        "2026-03-09T10:00, 12,   HOUR,         2026-03-10T08:00",
        "2026-03-09T10:00, 14,   HOUR,         2026-03-10T08:00",
        "2026-03-09T10:00, 1,    DAY,          2026-03-10T17:00",
        "2026-03-04T23:59, 10,   DAY,          2026-03-16T17:00",
        "2026-03-05T09:00, 10,   DAY,          2026-03-16T17:00",
        "2026-04-20T09:00, 10,   DAY,          2026-05-04T17:00",
        "2026-01-31T09:00, 1,    MONTH,        2026-03-02T17:00",
        "2026-03-09T09:00, 1,    MONTH,        2026-04-09T17:00",
        "2026-03-09T09:00, 0.5,  MONTH,        2026-03-24T17:00",
        "2026-03-09T09:00, 1.5,  MONTH,        2026-04-24T17:00",
        "2026-03-09T14:59, 1,    SAME_DAY,     2026-03-09T17:00",
        "2026-03-09T15:00, 1,    SAME_DAY,     2026-03-10T17:00",
        "2026-03-06T15:30, 1,    SAME_DAY,     2026-03-09T17:00",
        "2026-03-07T10:00, 1,    SAME_DAY,     2026-03-09T17:00",
        "2026-03-09T20:00, 1,    SAME_DAY,     2026-03-10T17:00",
    })
    void promisesTheEndOfALimit(String start, double amount, LimitUnit unit, String due) {
        DueMoment limit = new DueMoment(calendar, new TimeLimit(amount, unit));

        assertThat(limit.from(at(start)).at()).isEqualTo(at(due));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T08:00, 1,  WORKING_DAY, 2026-03-09T10:00, 2026-03-10T10:00, 2026-03-10T17:00",
        "2026-03-09T08:07, 2,  WORKING_HOUR,2026-03-09T10:10, 2026-03-09T11:10, 2026-03-09T11:15",
        "2026-03-09T08:00, 1,  WORKING_DAY, 2026-03-09T17:00, 2026-03-11T10:00, 2026-03-09T17:00",
        "2026-03-09T10:00, 4,  HOUR,        2026-03-09T11:00, 2026-03-09T13:00, 2026-03-09T16:00",
        "2026-03-09T10:00, 2,  DAY,         2026-03-10T10:00, 2026-03-12T10:00, 2026-03-13T17:00",
        "2026-03-09T10:00, 2,  DAY,         2026-03-10T10:00, 2026-03-10T16:00, 2026-03-11T17:00",
        "2026-03-05T10:00, 2,  DAY,         2026-03-09T10:00, 2026-03-10T10:00, 2026-03-10T17:00",
        "2026-03-09T10:00, 1,  SAME_DAY,    2026-03-09T11:00, 2026-03-10T10:00, 2026-03-10T17:00",
        "2026-03-09T10:00, 1,  SAME_DAY,    2026-03-09T11:00, 2026-03-09T14:00, 2026-03-09T17:00",
    })
    void movesAPromiseByTheTimeTheClockStood(
            String start, double amount, LimitUnit unit, String from, String to, String due) {
        DueMoment limit = new DueMoment(calendar, new TimeLimit(amount, unit));

        assertThat(limit.moved(limit.from(at(start)), at(from), at(to)).at()).isEqualTo(at(due));
    }
}
