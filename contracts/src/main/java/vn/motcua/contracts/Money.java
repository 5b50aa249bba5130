package vn.motcua.contracts;

/**
 * An amount of money (vi: số tiền).
 *
 * @param amount whole units of the currency; for the đồng there are no others
 * @param currency ISO 4217 code
 */
public record Money(long amount, String currency) {

    /** An amount in đồng. */
    public static Money vnd(long amount) {
        return new Money(amount, "VND");
    }
}
