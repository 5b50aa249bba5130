package vn.motcua.dossier.command;

import org.springframework.stereotype.Component;

import vn.motcua.dossier.content.Route;
import vn.motcua.dossier.deadline.WorkingCalendar;
import vn.motcua.dossier.reference.AgencyTree;
import vn.motcua.dossier.reference.Calendars;
import vn.motcua.platform.web.PlatformErrors;
import vn.motcua.platform.web.ProblemException;

import java.time.Duration;
import java.time.Instant;

/** The working time that counts for a dossier. */
@Component
public class OfficeTime {

    private final Calendars calendars;
    private final ReceptionProperties reception;

    OfficeTime(Calendars calendars, ReceptionProperties reception) {
        this.calendars = calendars;
        this.reception = reception;
    }

    /**
     * The calendar of the agency that decides, or receives while that is not known.
     *
     * @throws ProblemException 503 while no calendar has been published at all
     */
    public WorkingCalendar of(Route route) {
        String agency = route.competent() == null ? route.receiving() : route.competent();
        return calendars
                .of(agency == null ? AgencyTree.NATIONAL_CALENDAR : agency)
                .orElseThrow(() -> new ProblemException(PlatformErrors.UNAVAILABLE));
    }

    /** Until when an officer has to look at what came in now. */
    public Instant acceptanceDue(Route route, Instant now) {
        WorkingCalendar calendar = of(route);
        return calendar.roundedUp(calendar.plus(now, Duration.ofHours(reception.hours())));
    }
}
