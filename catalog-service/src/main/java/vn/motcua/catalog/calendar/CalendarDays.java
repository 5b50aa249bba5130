package vn.motcua.catalog.calendar;

import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.calendar.ExtraWorkingDay;
import vn.motcua.contracts.calendar.Holiday;
import vn.motcua.contracts.calendar.WeekdaySpans;
import vn.motcua.contracts.calendar.WorkingSpan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a calendar says.
 *
 * @param weekly hours of an ordinary week
 * @param holidays days off (vi: ngày nghỉ lễ). Legal: BLLĐ 45/2019 Art. 111–112
 * @param extraWorkingDays days worked instead (vi: ngày làm bù)
 * @param decidedUntil last day for which holidays and swaps are decided
 */
public record CalendarDays(
        LocalizedText name,
        List<WeekdaySpans> weekly,
        List<Holiday> holidays,
        List<ExtraWorkingDay> extraWorkingDays,
        LocalDate decidedUntil) {

    public CalendarDays {
        weekly = List.copyOf(weekly);
        holidays = List.copyOf(holidays);
        extraWorkingDays = List.copyOf(extraWorkingDays);
    }

    /** What contradicts itself; empty for a calendar that can be worked by. */
    public Optional<LocalizedText> contradiction() {
        List<List<WorkingSpan>> days =
                new ArrayList<>(weekly.stream().map(WeekdaySpans::spans).toList());
        extraWorkingDays.stream().map(ExtraWorkingDay::spans).forEach(days::add);
        if (days.stream().anyMatch(spans -> spans.isEmpty() || !inOrder(spans))) {
            return Optional.of(
                    new LocalizedText(
                            "các khoảng giờ phải theo thứ tự và không chồng nhau",
                            "spans have to be in order and must not overlap"));
        }
        if (repeats(weekly.stream().map(WeekdaySpans::day))) {
            return Optional.of(
                    new LocalizedText(
                            "một ngày trong tuần xuất hiện hai lần",
                            "a day of the week stands there twice"));
        }
        Stream<LocalDate> dates =
                Stream.concat(
                        holidays.stream().map(Holiday::date),
                        extraWorkingDays.stream().map(ExtraWorkingDay::date));
        return repeats(dates)
                ? Optional.of(
                        new LocalizedText(
                                "một ngày xuất hiện hai lần", "a date stands there twice"))
                : Optional.empty();
    }

    private static boolean inOrder(List<WorkingSpan> spans) {
        for (int i = 0; i < spans.size(); i++) {
            boolean empty = !spans.get(i).from().isBefore(spans.get(i).to());
            boolean overlaps = i > 0 && spans.get(i).from().isBefore(spans.get(i - 1).to());
            if (empty || overlaps) {
                return false;
            }
        }
        return true;
    }

    private static boolean repeats(Stream<?> values) {
        List<?> all = values.toList();
        return all.stream().distinct().count() != all.size();
    }
}
