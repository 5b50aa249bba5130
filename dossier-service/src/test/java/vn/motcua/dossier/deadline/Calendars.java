package vn.motcua.dossier.deadline;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calendar of the civil service in 2026, and small words of the tests. */
final class Calendars {

    static final List<OfficeSpan> OFFICE =
            List.of(OfficeSpan.of("08:00", "12:00"), OfficeSpan.of("13:00", "17:00"));
    static final LocalizedText TET = new LocalizedText("Tết Nguyên đán", "Lunar New Year");

    private Calendars() {}

    static WorkingCalendar civil2026() {
        return new WorkingCalendar("vn", 1, week(), holidays(), Map.of(), CountingRules.DEFAULT);
    }

    static WorkingCalendar revision(long revision, LocalDate holiday) {
        Map<LocalDate, LocalizedText> holidays = holidays();
        holidays.put(holiday, new LocalizedText("Nghỉ bão", "Typhoon"));
        return new WorkingCalendar(
                "vn", revision, week(), holidays, Map.of(), CountingRules.DEFAULT);
    }

    static Map<DayOfWeek, List<OfficeSpan>> week() {
        Map<DayOfWeek, List<OfficeSpan>> week = new EnumMap<>(DayOfWeek.class);
        for (DayOfWeek day : DayOfWeek.values()) {
            if (day.compareTo(DayOfWeek.FRIDAY) <= 0) {
                week.put(day, OFFICE);
            }
        }
        return week;
    }

    static Map<LocalDate, LocalizedText> holidays() {
        Map<LocalDate, LocalizedText> holidays = new HashMap<>();
        holidays.put(LocalDate.of(2026, 1, 1), new LocalizedText("Tết Dương lịch", "New Year"));
        for (int day = 16; day <= 20; day++) {
            holidays.put(LocalDate.of(2026, 2, day), TET);
        }
        holidays.put(
                LocalDate.of(2026, 4, 27),
                new LocalizedText("Nghỉ bù Giỗ Tổ", "Hung Kings' Day, in lieu"));
        holidays.put(
                LocalDate.of(2026, 4, 30), new LocalizedText("Ngày Chiến thắng", "Victory Day"));
        holidays.put(LocalDate.of(2026, 5, 1), new LocalizedText("Quốc tế Lao động", "Labour Day"));
        holidays.put(LocalDate.of(2026, 9, 1), new LocalizedText("Quốc khánh", "National Day"));
        holidays.put(LocalDate.of(2026, 9, 2), new LocalizedText("Quốc khánh", "National Day"));
        return holidays;
    }

    /** A local moment, {@code 2026-02-13T16:00}. */
    static Instant at(String local) {
        return WorkingCalendar.instant(LocalDateTime.parse(local));
    }

    static Reason reason(String vi) {
        return new Reason(new LocalizedText(vi, "reason"), "NĐ 118/2025");
    }
}
