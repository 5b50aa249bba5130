package vn.motcua.catalog.calendar.web;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.calendar.CalendarDays;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.ExtraWorkingDay;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WeekdaySpans;

import java.time.LocalDate;
import java.util.List;

/** What a calendar is to say, as {@link CalendarDays} explains it. */
record CalendarRequest(
        @NotNull LocalizedText name,
        @NotEmpty List<@NotNull WeekdaySpans> weekly,
        @Nullable List<@NotNull Holiday> holidays,
        @Nullable List<@NotNull ExtraWorkingDay> extraWorkingDays,
        @NotNull LocalDate decidedUntil) {

    CalendarDays days() {
        return new CalendarDays(
                name,
                weekly,
                holidays == null ? List.of() : holidays,
                extraWorkingDays == null ? List.of() : extraWorkingDays,
                decidedUntil);
    }
}
