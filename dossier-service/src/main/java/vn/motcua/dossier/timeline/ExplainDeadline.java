package vn.motcua.dossier.timeline;

import vn.motcua.dossier.deadline.DeadlineClock;
import vn.motcua.dossier.deadline.DeadlineExplanation;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.platform.time.LegalClock;
import vn.motcua.platform.web.ProblemException;

/**
 * Tells why a dossier is due when it is, in the revision of the calendar that its due date was
 * computed with.
 */
public class ExplainDeadline {

    private final Calendars calendars;
    private final LegalClock legal;

    public ExplainDeadline(Calendars calendars, LegalClock legal) {
        this.calendars = calendars;
        this.legal = legal;
    }

    public DeadlineExplanation explain(Subject subject) {
        DeadlineClock clock = subject.clock();
        if (clock == null) {
            throw new ProblemException(TimelineErrors.NO_DEADLINE);
        }
        WorkingCalendar calendar =
                calendars
                        .revision(clock.calendar(), clock.calendarRevision())
                        .or(() -> calendars.newest(clock.calendar()))
                        .orElseThrow(() -> new ProblemException(TimelineErrors.CALENDAR_UNKNOWN));
        return DeadlineExplanation.of(clock, calendar, legal.now());
    }
}
