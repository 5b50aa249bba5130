package vn.motcua.catalog.calendar.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.catalog.calendar.CalendarAnnouncements;
import vn.motcua.catalog.calendar.CalendarDays;
import vn.motcua.catalog.calendar.CalendarEvent;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.platform.command.NewEvent;

import java.util.List;
import java.util.Map;

/** The wire events of calendars; their key is the calendar's id. */
@Component
final class CalendarEvents implements CalendarAnnouncements {

    @Override
    public NewEvent of(CalendarEvent event) {
        String id = event.calendar().id();
        return new NewEvent(
                WorkingCalendarChanged.TYPE,
                Topics.CALENDAR.name(),
                id,
                changed(id, event.revision(), event.calendar().days()),
                null,
                Map.of(),
                List.of());
    }

    static WorkingCalendarChanged changed(String id, long revision, CalendarDays days) {
        return new WorkingCalendarChanged(
                id,
                revision,
                days.name(),
                days.weekly(),
                days.holidays(),
                days.extraWorkingDays(),
                days.decidedUntil());
    }
}
