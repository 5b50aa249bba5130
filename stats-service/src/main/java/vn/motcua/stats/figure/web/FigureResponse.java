package vn.motcua.stats.figure.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.stats.figure.Figure;
import vn.motcua.stats.figure.Share;

import java.math.BigDecimal;

/**
 * The five figures of Circular 32/2017/TT-BTTTT Art. 11(3), and what they are made of.
 *
 * @param onlineReceived first figure. Vi: số hồ sơ tiếp nhận trực tuyến
 * @param onlineResolved second. Vi: số hồ sơ trực tuyến đã giải quyết
 * @param onlineOnTime third. Vi: tỷ lệ hồ sơ trực tuyến đúng hạn
 * @param totalReceived fourth. Vi: tổng số hồ sơ tiếp nhận, mọi hình thức
 * @param satisfaction fifth. Vi: mức độ hài lòng; null while nobody has rated
 */
record FigureResponse(
        @Schema(example = "120") long onlineReceived,
        @Schema(example = "100") long onlineResolved,
        Rate onlineOnTime,
        @Schema(example = "150") long totalReceived,
        @Nullable Ratings satisfaction,
        Apart apart,
        Balance balance) {

    /** An exact share. {@code percent} has one digit behind the point and is null of nothing. */
    record Rate(long part, long whole, @Nullable BigDecimal percent) {

        static Rate of(Share share) {
            return new Rate(share.part(), share.whole(), share.percent());
        }
    }

    /** How many rated the service as a whole in which of three ways. */
    record Ratings(long verySatisfied, long satisfied, long notSatisfied) {}

    /** What the five figures leave out. */
    record Apart(
            long onlineSubmitted,
            long declined,
            long withdrawnBeforeReception,
            long counterReceived,
            long postReceived,
            long otherResolved,
            Rate otherOnTime) {}

    /** Always {@code carriedOver + received = processed + inProcess + suspended}. */
    record Balance(
            long carriedOver,
            long received,
            long processed,
            long withdrawn,
            long inProcess,
            long suspended) {}

    static FigureResponse of(Figure figure) {
        return new FigureResponse(
                figure.receivedOnline(),
                figure.resolvedOnline(),
                Rate.of(figure.onTimeOnline()),
                figure.received(),
                ratings(figure),
                new Apart(
                        figure.submittedOnline(),
                        figure.declined(),
                        figure.withdrawnBeforeReception(),
                        figure.receivedCounter(),
                        figure.receivedPost(),
                        figure.resolvedOther(),
                        Rate.of(figure.onTimeOther())),
                new Balance(
                        figure.carriedOver(),
                        figure.received(),
                        figure.processed(),
                        figure.withdrawn(),
                        figure.inProcess(),
                        figure.suspended()));
    }

    private static @Nullable Ratings ratings(Figure figure) {
        boolean rated = figure.verySatisfied() + figure.satisfied() + figure.notSatisfied() > 0;
        return rated
                ? new Ratings(figure.verySatisfied(), figure.satisfied(), figure.notSatisfied())
                : null;
    }
}
