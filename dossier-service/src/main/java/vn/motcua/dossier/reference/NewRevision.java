package vn.motcua.dossier.reference;

import vn.motcua.platform.work.DueWork;
import vn.motcua.platform.work.TimeBase;

import java.time.Instant;
import java.util.Map;

/**
 * The work that a new revision of a calendar makes due: open dossiers may have been promised a day
 * that is now off.
 */
public final class NewRevision {

    /** Its kind. */
    public static final String KIND = "calendar-revision";

    private NewRevision() {}

    /** Due at once, once for each revision; its subject is the calendar's id. */
    public static DueWork due(String calendar, long revision) {
        String id = KIND + "/" + CalendarCopy.id(calendar, revision);
        return new DueWork(id, KIND, calendar, Instant.EPOCH, TimeBase.SYSTEM, Map.of());
    }
}
