package vn.motcua.dossier.reference;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.WorkingCalendarChanged;
import vn.motcua.contracts.calendar.WorkingSpan;
import vn.motcua.dossier.deadline.CountingRules;
import vn.motcua.dossier.deadline.OfficeSpan;
import vn.motcua.dossier.deadline.WorkingCalendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a published calendar into the one that counts. */
public final class OfficeHours {

    private OfficeHours() {}

    /**
     * The calendar of an event.
     *
     * @throws IllegalArgumentException when nobody can work by it
     */
    public static WorkingCalendar of(WorkingCalendarChanged event, CountingRules rules) {
        Map<DayOfWeek, List<OfficeSpan>> weekly = new EnumMap<>(DayOfWeek.class);
        event.weekly().forEach(day -> weekly.put(day.day(), spans(day.spans())));
        Map<LocalDate, LocalizedText> holidays = new HashMap<>();
        event.holidays().forEach(holiday -> holidays.put(holiday.date(), holiday.name()));
        Map<LocalDate, List<OfficeSpan>> extra = new HashMap<>();
        event.extraWorkingDays().forEach(day -> extra.put(day.date(), spans(day.spans())));
        return new WorkingCalendar(event.id(), event.revision(), weekly, holidays, extra, rules);
    }

    private static List<OfficeSpan> spans(List<WorkingSpan> published) {
        return published.stream().map(span -> new OfficeSpan(span.from(), span.to())).toList();
    }
}
