package vn.motcua.catalog.quote;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.WithNull;

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
        assertThat(FeeQuote.of(fees, Channel.ONLINE, "lon").complete()).isTrue();
        assertThat(FeeQuote.of(fees, Channel.ONLINE, null).lines()).isEmpty();
    }

    @Test
    void promisesNoSumWhileTheCaseThatItDependsOnIsNotNamed() {
        List<Fee> fees =
                List.of(
                        fee("all", null, null, FeeKind.CHARGE, 10_000L),
                        fee("post", Channel.POST, "lon", FeeKind.FEE, 500_000L));

        assertThat(FeeQuote.of(fees, Channel.POST, null).complete()).isFalse();
        assertThat(FeeQuote.of(fees, Channel.POST, null).sum()).isEqualTo(Money.vnd(10_000));
        assertThat(FeeQuote.of(fees, Channel.POST, "lon").complete()).isTrue();
        assertThat(FeeQuote.of(fees, Channel.POST, "nho").complete()).isTrue();
        assertThat(FeeQuote.of(fees, Channel.ONLINE, null).complete()).isTrue();
    }

    @Property
    void quotesAFeeAtMostOnceAndNoneOfAnotherChannel(
            @ForAll Channel asked,
            @ForAll @Size(max = 12) List<@WithNull(0.3) @Nullable Channel> channels,
            @ForAll FeeKind kind) {
        List<Fee> fees =
                IntStream.range(0, channels.size())
                        .mapToObj(i -> fee("f" + i, channels.get(i), null, kind, 1L + i))
                        .toList();
        List<String> own =
                fees.stream().filter(fee -> fee.channel() == asked).map(Fee::id).toList();
        List<String> general =
                fees.stream().filter(fee -> fee.channel() == null).map(Fee::id).toList();

        assertThat(FeeQuote.of(fees, asked, null).lines())
                .extracting(FeeQuote.Line::id)
                .containsExactlyElementsOf(own.isEmpty() ? general : own);
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
