package vn.motcua.catalog.calendar;

/** What happens to a calendar. */
public sealed interface CalendarEvent {

    /** The calendar after it. */
    WorkingCalendar calendar();

    /** Which revision it has then. */
    long revision();

    /** It was added or changed. */
    record Changed(WorkingCalendar calendar, long revision) implements CalendarEvent {}
}
