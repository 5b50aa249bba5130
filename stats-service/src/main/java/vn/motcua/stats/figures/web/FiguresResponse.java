package vn.motcua.stats.figures.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.stats.fact.Counts;
import vn.motcua.stats.fact.Measure;
import vn.motcua.stats.figures.Balance;
import vn.motcua.stats.figures.Figures;
import vn.motcua.stats.figures.Freshness;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

/** Figures since 1 January, as {@code docs/figures.md} defines them. */
record FiguresResponse(
        @Schema(description = "The procedure; absent when all are counted")
                @Nullable Named procedure,
        @Schema(description = "The agency, with all below it; absent when all are counted")
                @Nullable Named agency,
        @Schema(description = "1 January of the legal year") LocalDate from,
        @Schema(description = "The legal day") LocalDate to,
        @Schema(description = "The five figures of Circular 32/2017/TT-BTTTT, Article 11(3)")
                FiveFigures figures,
        Balance balance,
        @Schema(description = "What lies behind them, each channel apart")
                List<ChannelFigures> channels,
        @Schema(description = "Filed and not yet looked at now") long waiting,
        @Schema(
                        description =
                                "All that happened until then is counted; absent while that is not"
                                        + " known")
                @Nullable Instant asOf,
        @Schema(description = "When the newest counted event happened")
                @Nullable Instant newestEvent,
        @Schema(description = "Events not yet counted; absent while that cannot be asked")
                @Nullable Long backlog) {

    private static final LocalizedText NO_RATINGS =
            new LocalizedText(
                    "Chưa có đánh giá: chức năng đánh giá mức độ hài lòng sẽ mở sau.",
                    "There are no ratings: citizens can rate the service in a later release.");

    /** What has a code and a name. */
    record Named(String code, LocalizedText name) {}

    /** A share: exact, and in per cent with two places. */
    record Share(
            long numerator,
            long denominator,
            @Schema(description = "Absent when the denominator is 0", example = "98.53")
                    @Nullable BigDecimal percent) {

        static Share of(vn.motcua.stats.figures.Fraction fraction) {
            return new Share(fraction.numerator(), fraction.denominator(), fraction.percent());
        }
    }

    /** The figures that the circular asks for. */
    record FiveFigures(
            long onlineReceived,
            long onlineResolved,
            Share onlineResolvedOnTime,
            long totalReceived,
            @Schema(description = "Absent until there are ratings") @Nullable Share satisfaction,
            @Schema(description = "Why there is no satisfaction")
                    @Nullable LocalizedText satisfactionReason) {

        static FiveFigures of(Figures figures) {
            return new FiveFigures(
                    figures.onlineReceived(),
                    figures.onlineResolved(),
                    Share.of(figures.onlineOnTime()),
                    figures.received(),
                    null,
                    NO_RATINGS);
        }
    }

    /**
     * The numbers of one channel in the period; {@code waiting} and open ones are in the balance.
     */
    record ChannelFigures(
            Channel channel,
            long submitted,
            long declined,
            long withdrawnBeforeAcceptance,
            long received,
            long resolved,
            Share resolvedOnTime,
            long stopped,
            long withdrawn) {

        static ChannelFigures of(Channel channel, Figures figures) {
            Counts counts = figures.counts();
            return new ChannelFigures(
                    channel,
                    counts.of(channel, Measure.SUBMITTED),
                    counts.of(channel, Measure.DECLINED),
                    counts.of(channel, Measure.WITHDRAWN_BEFORE_ACCEPTANCE),
                    counts.of(channel, Measure.RECEIVED),
                    counts.of(channel, Measure.RESOLVED),
                    Share.of(figures.onTime(channel)),
                    counts.of(channel, Measure.STOPPED),
                    counts.of(channel, Measure.WITHDRAWN));
        }
    }

    static FiguresResponse of(
            @Nullable Named procedure,
            @Nullable Named agency,
            Figures figures,
            Freshness freshness) {
        return new FiguresResponse(
                procedure,
                agency,
                figures.from(),
                figures.to(),
                FiveFigures.of(figures),
                figures.balance(),
                Arrays.stream(Channel.values())
                        .map(channel -> ChannelFigures.of(channel, figures))
                        .toList(),
                figures.waiting(),
                freshness.asOf(),
                freshness.newestEvent(),
                freshness.waiting());
    }
}
