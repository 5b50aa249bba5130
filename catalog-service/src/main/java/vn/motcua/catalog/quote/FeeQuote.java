package vn.motcua.catalog.quote;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.sheet.Fee;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Money;

import java.util.List;
import java.util.Objects;

/**
 * The fees of one dossier. Legal: Luật Phí và lệ phí 97/2015/QH13.
 *
 * @param channel the dossier would come by
 * @param caseId of the dossier; null where none was named
 * @param lines what is to be paid
 * @param sum of the lines
 * @param complete false while an amount is unknown, a publisher has not confirmed it, or there are
 *     fees of cases and none was named: then the sum is a lower bound
 */
public record FeeQuote(
        Channel channel, @Nullable String caseId, List<Line> lines, Money sum, boolean complete) {

    public FeeQuote {
        lines = List.copyOf(lines);
    }

    /**
     * One fee.
     *
     * @param amount null where the sheet does not say it in figures
     */
    public record Line(
            String id, FeeKind kind, @Nullable Money amount, LocalizedText description) {}

    /** Quotes the fees that hold for a channel and a case. */
    public static FeeQuote of(List<Fee> fees, Channel channel, @Nullable String caseId) {
        List<Fee> relevant =
                fees.stream()
                        .filter(fee -> fee.caseId() == null || fee.caseId().equals(caseId))
                        .toList();
        List<Fee> held = relevant.stream().filter(fee -> holds(fee, channel, relevant)).toList();
        long sum =
                held.stream()
                        .map(Fee::amount)
                        .filter(Objects::nonNull)
                        .mapToLong(Money::amount)
                        .reduce(0, Math::addExact);
        boolean complete =
                held.stream().allMatch(fee -> fee.confirmed() && fee.amount() != null)
                        && (caseId != null || !dependsOnCase(fees, channel));
        return new FeeQuote(
                channel,
                caseId,
                held.stream().map(FeeQuote::line).toList(),
                Money.vnd(sum),
                complete);
    }

    private static boolean dependsOnCase(List<Fee> fees, Channel channel) {
        return fees.stream()
                .filter(fee -> fee.channel() == null || fee.channel() == channel)
                .anyMatch(fee -> fee.caseId() != null);
    }

    private static boolean holds(Fee fee, Channel channel, List<Fee> all) {
        if (fee.channel() != null) {
            return fee.channel() == channel;
        }
        return all.stream()
                .noneMatch(other ->
                        other.channel() == channel
                                && other.kind() == fee.kind()
                                && Objects.equals(other.caseId(), fee.caseId()));
    }

    private static Line line(Fee fee) {
        return new Line(fee.id(), fee.kind(), fee.amount(), fee.description());
    }
}
