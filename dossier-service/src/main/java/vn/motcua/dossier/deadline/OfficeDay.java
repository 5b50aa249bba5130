package vn.motcua.dossier.deadline;

import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/** What a date is in a calendar: its office hours, none on a day off, and the reason. */
public record OfficeDay(LocalDate date, Kind kind, LocalizedText name, List<OfficeSpan> spans) {

    /** Why a date is worked or not. */
    public enum Kind {
        /** A usual working day of the week. */
        WORKING,
        /**
         * A day off of the week that is worked, such as a Saturday swapped for a bridge day. Vi:
         * làm bù.
         */
        EXTRA,
        /** A day off of the week. */
        WEEKEND,
        /** A public holiday, or the day off given for one. Vi: ngày lễ, nghỉ bù. */
        HOLIDAY
    }

    public boolean worked() {
        return !spans.isEmpty();
    }

    /** The moment the office closes. */
    LocalTime close() {
        return spans.getLast().to();
    }
}
