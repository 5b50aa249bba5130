package vn.motcua.stats.figures;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A share as whole numbers, so that it can be checked and added.
 *
 * @param numerator how many
 * @param denominator of how many; 0 when there is nothing to have a share of
 */
public record Fraction(long numerator, long denominator) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int PLACES = 2;

    /** In per cent with two places, half up; null when there is nothing to have a share of. */
    public @Nullable BigDecimal percent() {
        return denominator == 0
                ? null
                : BigDecimal.valueOf(numerator)
                        .multiply(HUNDRED)
                        .divide(BigDecimal.valueOf(denominator), PLACES, RoundingMode.HALF_UP);
    }
}
