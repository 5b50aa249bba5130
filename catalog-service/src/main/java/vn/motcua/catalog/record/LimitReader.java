package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/** Reads a limit. Parts of a working day become working hours, eight to the day. */
final class LimitReader {

    private static final BigDecimal HOURS_A_WORKING_DAY = BigDecimal.valueOf(8);
    private static final BigDecimal HOURS_A_DAY = BigDecimal.valueOf(24);
    private static final BigDecimal MONTHS_A_YEAR = BigDecimal.valueOf(12);

    /** Ten years in each unit: longer than any procedure takes. */
    private static final Map<String, Integer> LONGEST =
            Map.of(
                    "HOUR",
                    87_660,
                    "WORKING_DAY",
                    2_610,
                    "DAY",
                    3_653,
                    "MONTH",
                    120,
                    "YEAR",
                    10,
                    "OTHER",
                    87_660);

    /** The rule of the one-stop mechanism, folded. Legal: NĐ 23/2015 Art. 7. */
    private static final Pattern AFTER_15 =
            Pattern.compile(
                    "sau\\s+15\\s?(?:h|gio)\\b.{0,120}ngay\\s+lam\\s+viec\\s+tiep\\s+theo",
                    Pattern.DOTALL);

    private LimitReader() {}

    /**
     * The limit; null where the source tells it in words alone, unless they are those of the same
     * day.
     *
     * @param steps what the record says about the sequence
     */
    static @Nullable TimeLimit read(
            Node method, @Nullable String steps, String where, Findings findings) {
        BigDecimal amount = method.number("processingTime");
        String unit = method.text("processingTimeUnit");
        if (isOpen(amount, unit) && isSameDay(method.text("description"), steps)) {
            findings.add(FindingKind.SAME_DAY_BY_WORDS, where, "15:00");
            return new TimeLimit(1, TimeUnit.SAME_DAY);
        }
        if (amount == null) {
            return null;
        }
        refuseAbsurd(amount, unit == null ? "OTHER" : unit);
        if (unit == null || unit.equals("OTHER") || amount.signum() == 0) {
            return null;
        }
        TimeLimit limit =
                switch (unit) {
                    case "WORKING_DAY" ->
                            whole(
                                    amount,
                                    TimeUnit.WORKING_DAY,
                                    HOURS_A_WORKING_DAY,
                                    TimeUnit.WORKING_HOUR);
                    case "DAY" -> whole(amount, TimeUnit.DAY, HOURS_A_DAY, TimeUnit.HOUR);
                    case "HOUR" -> whole(amount, TimeUnit.WORKING_HOUR, null, null);
                    case "MONTH" -> whole(amount, TimeUnit.MONTH, null, null);
                    case "YEAR" ->
                            whole(amount.multiply(MONTHS_A_YEAR), TimeUnit.MONTH, null, null);
                    default -> throw new Refusal(RecordErrors.WRONG_TYPE, where);
                };
        note(limit, amount, unit, where, findings);
        return limit;
    }

    /** A figure with a unit is believed, whatever the words say. */
    private static boolean isOpen(@Nullable BigDecimal amount, @Nullable String unit) {
        return (unit == null || unit.equals("OTHER"))
                && (amount == null || amount.compareTo(BigDecimal.ONE) == 0);
    }

    private static boolean isSameDay(@Nullable String... texts) {
        return Arrays.stream(texts)
                .filter(Objects::nonNull)
                .anyMatch(text -> AFTER_15.matcher(FoldedText.of(text)).find());
    }

    private static void note(
            @Nullable TimeLimit limit,
            BigDecimal amount,
            String unit,
            String where,
            Findings findings) {
        String found = amount.toPlainString() + " " + unit;
        if (limit == null) {
            return;
        }
        if (unit.equals("YEAR")) {
            findings.add(FindingKind.YEARS_TO_MONTHS, where, found);
        } else if (unit.equals("HOUR")) {
            findings.add(FindingKind.HOURS_AS_WORKING_HOURS, where, found);
        } else if (!isWhole(amount)) {
            findings.add(FindingKind.FRACTION_TO_HOURS, where, found);
        }
    }

    private static @Nullable TimeLimit whole(
            BigDecimal amount,
            TimeUnit unit,
            @Nullable BigDecimal parts,
            @Nullable TimeUnit finer) {
        if (isWhole(amount)) {
            return new TimeLimit(amount.intValueExact(), unit);
        }
        if (parts == null || finer == null || !isWhole(amount.multiply(parts))) {
            return null;
        }
        return new TimeLimit(amount.multiply(parts).intValueExact(), finer);
    }

    private static boolean isWhole(BigDecimal amount) {
        return amount.stripTrailingZeros().scale() <= 0;
    }

    private static void refuseAbsurd(BigDecimal amount, String unit) {
        int longest = LONGEST.getOrDefault(unit, 0);
        if (amount.signum() < 0
                || (longest > 0 && amount.compareTo(BigDecimal.valueOf(longest)) > 0)) {
            throw new Refusal(RecordErrors.ABSURD_LIMIT, amount.toPlainString() + " " + unit);
        }
    }
}
