package vn.motcua.dossier.deadline;

import static java.time.temporal.ChronoUnit.MINUTES;

import vn.motcua.contracts.LocalizedText;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Office hours, holidays and extra working days of one unit, in one revision, and the arithmetic of
 * working time. Vi: lịch làm việc. Legal: BLLĐ 45/2019 Art. 111, 112.
 *
 * <p>Moments are instants; days and hours are those of Vietnam. An extra working day wins over a
 * holiday, a holiday over the week.
 */
public record WorkingCalendar(
        String id,
        long revision,
        Map<DayOfWeek, List<OfficeSpan>> weekly,
        Map<LocalDate, LocalizedText> holidays,
        Map<LocalDate, List<OfficeSpan>> extraDays,
        CountingRules rules) {

    /** Where all legal time is counted. */
    public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    private static final int LONGEST_BREAK = 366;
    private static final LocalizedText WORKING =
            new LocalizedText("Trong giờ làm việc", "Office hours");
    private static final LocalizedText EXTRA =
            new LocalizedText("Ngày làm bù", "Extra working day");
    private static final LocalizedText WEEKEND =
            new LocalizedText("Ngày nghỉ hằng tuần", "Weekly day off");

    public WorkingCalendar {
        EnumMap<DayOfWeek, List<OfficeSpan>> week = new EnumMap<>(DayOfWeek.class);
        weekly.forEach((day, spans) -> week.put(day, inOrder(spans)));
        if (week.values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("calendar " + id + " has no office hours");
        }
        weekly = week;
        holidays = Map.copyOf(holidays);
        extraDays =
                extraDays.entrySet().stream()
                        .collect(
                                Collectors.toUnmodifiableMap(
                                        Map.Entry::getKey, day -> inOrder(day.getValue())));
    }

    @Override
    public Map<DayOfWeek, List<OfficeSpan>> weekly() {
        return new EnumMap<>(weekly);
    }

    private static List<OfficeSpan> inOrder(List<OfficeSpan> spans) {
        List<OfficeSpan> sorted =
                spans.stream().sorted(Comparator.comparing(OfficeSpan::from)).toList();
        for (int i = 1; i < sorted.size(); i++) {
            if (sorted.get(i).from().isBefore(sorted.get(i - 1).to())) {
                throw new IllegalArgumentException("office hours overlap: " + sorted);
            }
        }
        return sorted;
    }

    public OfficeDay day(LocalDate date) {
        List<OfficeSpan> extra = extraDays.getOrDefault(date, List.of());
        if (!extra.isEmpty()) {
            return new OfficeDay(date, OfficeDay.Kind.EXTRA, EXTRA, extra);
        }
        LocalizedText holiday = holidays.get(date);
        if (holiday != null) {
            return new OfficeDay(date, OfficeDay.Kind.HOLIDAY, holiday, List.of());
        }
        List<OfficeSpan> spans = weekly.getOrDefault(date.getDayOfWeek(), List.of());
        return spans.isEmpty()
                ? new OfficeDay(date, OfficeDay.Kind.WEEKEND, WEEKEND, spans)
                : new OfficeDay(date, OfficeDay.Kind.WORKING, WORKING, spans);
    }

    /** The date itself when it is worked, else the next one that is. */
    public OfficeDay workedOnOrAfter(LocalDate date) {
        for (int days = 0; days <= LONGEST_BREAK; days++) {
            OfficeDay day = day(date.plusDays(days));
            if (day.worked()) {
                return day;
            }
        }
        throw new IllegalStateException(
                "calendar " + id + " has no working day for a year after " + date);
    }

    /**
     * The moment itself inside office hours, else the next opening. A closing moment counts as
     * closed.
     */
    public Instant openOnOrAfter(Instant moment) {
        return plus(moment, Duration.ZERO);
    }

    /** Whether the office is open at the moment or just closes: a due moment may be either. */
    public boolean worksUntil(Instant moment) {
        LocalDateTime local = local(moment);
        return day(local.toLocalDate()).spans().stream()
                .anyMatch(span ->
                        !local.toLocalTime().isBefore(span.from())
                                && !local.toLocalTime().isAfter(span.to()));
    }

    /**
     * The moment at which this much working time has passed. A start outside office hours moves to
     * the next opening.
     */
    public Instant plus(Instant start, Duration work) {
        LocalDateTime from = local(start);
        Duration left = work;
        for (OfficeDay day = workedOnOrAfter(from.toLocalDate());
                ;
                day = workedOnOrAfter(day.date().plusDays(1))) {
            for (OfficeSpan span : day.spans()) {
                LocalDateTime open = later(day.date().atTime(span.from()), from);
                Duration rest = Duration.between(open, day.date().atTime(span.to()));
                if (rest.isPositive() && left.compareTo(rest) <= 0) {
                    return instant(open.plus(left));
                }
                left = rest.isPositive() ? left.minus(rest) : left;
            }
        }
    }

    /** The working time between two moments; none when the second is not after the first. */
    public Duration between(Instant start, Instant end) {
        LocalDateTime from = local(start);
        LocalDateTime to = local(end);
        Duration sum = Duration.ZERO;
        for (LocalDate date = from.toLocalDate();
                !date.isAfter(to.toLocalDate());
                date = date.plusDays(1)) {
            for (OfficeSpan span : day(date).spans()) {
                LocalDateTime open = later(date.atTime(span.from()), from);
                LocalDateTime close = earlier(date.atTime(span.to()), to);
                sum = open.isBefore(close) ? sum.plus(Duration.between(open, close)) : sum;
            }
        }
        return sum;
    }

    /**
     * The moment rounded up to the step of the rules, never past the closing; a closed moment
     * becomes the next opening.
     */
    public Instant roundedUp(Instant moment) {
        if (!worksUntil(moment)) {
            return openOnOrAfter(moment);
        }
        LocalDateTime local = local(moment);
        long step = rules.step().toMinutes();
        LocalDateTime midnight = local.toLocalDate().atStartOfDay();
        long minutes = MINUTES.between(midnight, local.plusMinutes(1).minusNanos(1));
        LocalDateTime rounded = midnight.plusMinutes((minutes + step - 1) / step * step);
        return instant(earlier(rounded, local.toLocalDate().atTime(closing(local))));
    }

    /** When the working day on or after the date ends. */
    public Instant closeOnOrAfter(LocalDate date) {
        OfficeDay day = workedOnOrAfter(date);
        return instant(day.date().atTime(day.close()));
    }

    private LocalTime closing(LocalDateTime local) {
        return day(local.toLocalDate()).spans().stream()
                .map(OfficeSpan::to)
                .filter(to -> !to.isBefore(local.toLocalTime()))
                .findFirst()
                .orElseThrow();
    }

    static LocalDateTime local(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZONE);
    }

    static Instant instant(LocalDateTime local) {
        return local.atZone(ZONE).toInstant();
    }

    private static LocalDateTime later(LocalDateTime one, LocalDateTime other) {
        return one.isAfter(other) ? one : other;
    }

    private static LocalDateTime earlier(LocalDateTime one, LocalDateTime other) {
        return one.isBefore(other) ? one : other;
    }
}
