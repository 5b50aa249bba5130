package vn.motcua.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.Money;

import java.util.List;
import java.util.stream.IntStream;

class FeeQuoteTests {

    @Test
    void prefersAChannelsOwnFeeOfAKind() {
        List<Fee> fees =
                List.of(
                        fee("all", null, null, FeeKind.CHARGE, 20_000L),
                        fee("online", Channel.ONLINE, null, FeeKind.CHARGE, 10_000L),
                        fee("other", null, null, FeeKind.FEE, 5_000L));
        FeeQuote online = FeeQuote.of(fees, Channel.ONLINE, null);
        assertThat(online.lines()).extracting(FeeQuote.Line::id).containsExactly("online", "other");
        assertThat(online.sum()).isEqualTo(Money.vnd(15_000));
        assertThat(FeeQuote.of(fees, Channel.COUNTER, null).sum()).isEqualTo(Money.vnd(25_000));
    }

    @Test
    void quotesTheFeesOfTheCaseAlone() {
        List<Fee> fees =
                List.of(
                        fee("small", null, "nho", FeeKind.FEE, 350_000L),
                        fee("large", null, "lon", FeeKind.FEE, 500_000L));
        assertThat(FeeQuote.of(fees, Channel.ONLINE, "lon").sum()).isEqualTo(Money.vnd(500_000));
        assertThat(FeeQuote.of(fees, Channel.ONLINE, null).lines()).isEmpty();
    }

    @Test
    void saysWhenTheSumIsALowerBound() {
        List<Fee> fees =
                List.of(Sheets.fee("known", 1_000), fee("words", null, null, FeeKind.FEE, null));
        FeeQuote quote = FeeQuote.of(fees, Channel.POST, null);
        assertThat(quote.complete()).isFalse();
        assertThat(quote.sum()).isEqualTo(Money.vnd(1_000));
    }

    @Property
    void sumsItsLines(
            @ForAll @Size(max = 20) List<@LongRange(min = 1, max = 1_000_000_000) Long> amounts) {
        List<Fee> fees =
                IntStream.range(0, amounts.size())
                        .mapToObj(i -> Sheets.fee("f" + i, amounts.get(i)))
                        .toList();
        FeeQuote quote = FeeQuote.of(fees, Channel.ONLINE, null);
        long expected = amounts.stream().mapToLong(Long::longValue).sum();
        assertThat(quote.sum()).isEqualTo(Money.vnd(expected));
        assertThat(quote.complete()).isTrue();
    }

    private static Fee fee(
            String id,
            @Nullable Channel channel,
            @Nullable String caseId,
            FeeKind kind,
            @Nullable Long amount) {
        return new Fee(
                id,
                channel,
                caseId,
                kind,
                amount == null ? null : Money.vnd(amount),
                Sheets.text(id),
                amount != null);
    }
}
