package vn.motcua.dossier.deadline;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A time limit as a procedure states it. Fractions are quarters (0.25, 0.5, 0.75) of working days
 * and hours, and halves of months (15 days, BLDS Art. 146). Vi: thời hạn giải quyết.
 */
public record TimeLimit(double amount, LimitUnit unit) {

    private static final double LARGEST = 10_000;

    public TimeLimit {
        boolean sized = unit == LimitUnit.SAME_DAY ? amount == 1 : amount > 0 && amount <= LARGEST;
        double parts = amount * partsOf(unit);
        if (!sized || parts != Math.rint(parts)) {
            throw new IllegalArgumentException("no time limit: " + amount + " " + unit);
        }
    }

    /** The limit of a decimal amount, rounded up to the fraction that the unit knows. */
    public static TimeLimit of(BigDecimal amount, LimitUnit unit) {
        BigDecimal parts = BigDecimal.valueOf(partsOf(unit));
        double rounded = amount.multiply(parts).setScale(0, RoundingMode.CEILING).doubleValue();
        return new TimeLimit(rounded / partsOf(unit), unit);
    }

    public static TimeLimit workingDays(double amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_DAY);
    }

    public static TimeLimit workingHours(double amount) {
        return new TimeLimit(amount, LimitUnit.WORKING_HOUR);
    }

    public static TimeLimit hours(double amount) {
        return new TimeLimit(amount, LimitUnit.HOUR);
    }

    public static TimeLimit days(int amount) {
        return new TimeLimit(amount, LimitUnit.DAY);
    }

    public static TimeLimit months(double amount) {
        return new TimeLimit(amount, LimitUnit.MONTH);
    }

    public static TimeLimit sameDay() {
        return new TimeLimit(1, LimitUnit.SAME_DAY);
    }

    private static int partsOf(LimitUnit unit) {
        return switch (unit) {
            case WORKING_DAY, WORKING_HOUR, HOUR -> 4;
            case MONTH -> 2;
            case DAY, SAME_DAY -> 1;
        };
    }
}
