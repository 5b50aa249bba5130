package vn.motcua.stats.figure;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A part of a whole, exact; the percentage is only for reading. */
public record Share(long part, long whole) {

    /** With one digit behind the point, half up; null of nothing. */
    public @Nullable BigDecimal percent() {
        return whole == 0
                ? null
                : BigDecimal.valueOf(part * 100)
                        .divide(BigDecimal.valueOf(whole), 1, RoundingMode.HALF_UP);
    }
}
