package vn.motcua.dossier.reference;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;

import vn.motcua.contracts.calendar.WorkingCalendarChanged;

/**
 * The copy of one revision of a working calendar. Revisions stay: a due date is explained by the
 * one it was computed with.
 *
 * @param id {@code calendar@revision}
 * @param calendar id of the calendar
 * @param revision of the calendar
 * @param sequence of the event it comes from
 * @param state JSON of a {@link WorkingCalendarChanged}
 */
@Document(CalendarCopy.COLLECTION)
public record CalendarCopy(
        @Id String id, String calendar, long revision, long sequence, String state, int schema) {

    /** The collection of calendars. */
    public static final String COLLECTION = "calendar_copies";

    /** The id of a revision. */
    public static String id(String calendar, long revision) {
        return calendar + "@" + revision;
    }
}
