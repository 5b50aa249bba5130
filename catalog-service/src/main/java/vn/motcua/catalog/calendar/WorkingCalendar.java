package vn.motcua.catalog.calendar;

import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.PersistenceCreator;
import org.springframework.data.annotation.Version;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.platform.command.Aggregate;
import vn.motcua.platform.web.ProblemException;

/** A working calendar (vi: lịch làm việc). Its revision is its version. */
@Document(WorkingCalendar.COLLECTION)
public final class WorkingCalendar implements Aggregate {

    /** The collection of calendars. */
    public static final String COLLECTION = "calendars";

    private static final int SCHEMA = 1;

    @Id private final String id;
    @Version private long version;
    private final int schema;
    private CalendarDays days;

    @PersistenceCreator
    WorkingCalendar(String id, long version, int schema, CalendarDays days) {
        this.id = id;
        this.version = version;
        this.schema = schema;
        this.days = days;
    }

    /**
     * A new calendar.
     *
     * @throws ProblemException 422 when it contradicts itself
     */
    public static CalendarEvent.Changed added(String id, CalendarDays days) {
        refuseContradiction(days);
        return new CalendarEvent.Changed(new WorkingCalendar(id, 0, SCHEMA, days), 1);
    }

    /**
     * Says other days: the next revision.
     *
     * @throws ProblemException 422 when it contradicts itself
     */
    public CalendarEvent.Changed change(CalendarDays told) {
        refuseContradiction(told);
        this.days = told;
        return new CalendarEvent.Changed(this, version + 1);
    }

    private static void refuseContradiction(CalendarDays days) {
        days.contradiction()
                .ifPresent(what -> {
                    throw new ProblemException(CalendarErrors.INVALID_CALENDAR, what);
                });
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public long version() {
        return version;
    }

    /** The step of the document's shape, for upcasters. */
    public int schema() {
        return schema;
    }

    public CalendarDays days() {
        return days;
    }
}
