package vn.motcua.catalog.record;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.FoldedText;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Reads a fee. Amounts that may be meant in thousands or in another currency stay as they are and
 * are flagged: nothing is multiplied.
 */
final class FeeReader {

    /** No fee of the state is below this: 700 means 700,000 as often as not. */
    private static final BigDecimal SMALLEST = BigDecimal.valueOf(1_000);

    private static final BigDecimal LARGEST = BigDecimal.valueOf(10_000_000_000L);
    private static final Pattern ELSEWHERE =
            Pattern.compile("theo quy dinh|hdnd|hoi dong nhan dan|nghi quyet|thong tu|vnd|dong");
    private static final Pattern FREE =
            Pattern.compile("mien|khong (thu|mat|co|qui|quy)|^khong\\b");

    private FeeReader() {}

    /**
     * A fee before it has an id and a channel.
     *
     * @param doubt null where the amount is beyond doubt
     */
    record Row(
            FeeKind kind,
            @Nullable Money amount,
            LocalizedText description,
            @Nullable FindingKind doubt) {}

    /** The fee; empty where there is nothing to pay. */
    static Optional<Row> read(Node fee, Texts texts) {
        BigDecimal value = fee.number("value");
        String words = texts.lines("fees", fee.text("description"));
        String folded = words == null ? "" : FoldedText.of(words);
        boolean nothing = value == null || value.signum() == 0;
        if (nothing && (!ELSEWHERE.matcher(folded).find() || FREE.matcher(folded).find())) {
            return Optional.empty();
        }
        LocalizedText description =
                words == null
                        ? new LocalizedText("Phí, lệ phí", "Fee")
                        : LocalizedText.untranslated(words);
        FeeKind kind = kind(folded);
        if (nothing || value == null) {
            return Optional.of(new Row(kind, null, description, FindingKind.FEE_IN_WORDS));
        }
        refuseAbsurd(value);
        return Optional.of(
                new Row(
                        kind,
                        Money.vnd(value.longValueExact()),
                        description,
                        doubt(fee, value, folded)));
    }

    private static @Nullable FindingKind doubt(Node fee, BigDecimal value, String folded) {
        String currency = fee.text("currency");
        boolean foreign = currency != null && !currency.equals("VND");
        if (value.compareTo(SMALLEST) >= 0) {
            return foreign ? FindingKind.FEE_IN_OTHER_CURRENCY : null;
        }
        return foreign || folded.contains("usd") || folded.contains("do la")
                ? FindingKind.FEE_IN_OTHER_CURRENCY
                : FindingKind.FEE_IN_THOUSANDS;
    }

    private static FeeKind kind(String folded) {
        if (folded.contains("le phi")) {
            return FeeKind.CHARGE;
        }
        return folded.contains("gia dich vu") ? FeeKind.SERVICE_PRICE : FeeKind.FEE;
    }

    private static void refuseAbsurd(BigDecimal value) {
        boolean whole = value.stripTrailingZeros().scale() <= 0;
        if (value.signum() < 0 || !whole || value.compareTo(LARGEST) > 0) {
            throw new Refusal(RecordErrors.ABSURD_FEE, value.toPlainString());
        }
    }
}
