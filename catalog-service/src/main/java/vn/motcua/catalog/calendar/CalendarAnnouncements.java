package vn.motcua.catalog.calendar;

import vn.motcua.platform.command.NewEvent;

/** How what happens to a calendar is told to the other services. */
public interface CalendarAnnouncements {

    /** The event as the journal takes it. */
    NewEvent of(CalendarEvent event);
}
