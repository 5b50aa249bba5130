package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.text.Normalizer;

class LimitReaderTests {

    private static final String AFTER_15 =
            "nếu tiếp nhận hồ sơ sau 15 giờ thì có Phiếu hẹn, trả kết quả cho người yêu cầu trong"
                    + " ngày làm việc tiếp theo";

    private final ARecord a = new ARecord();

    @ParameterizedTest
    @CsvSource({
        "-1, DAY",
        "4000, DAY",
        "100000, HOUR",
        "2611, WORKING_DAY",
        "121, MONTH",
        "11, YEAR",
        "999999, OTHER"
    })
    void refusesAnAbsurdLimit(int amount, String unit) {
        a.limit(amount, unit);
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.ABSURD_LIMIT);
        assertThat(a.refused().code()).isEqualTo("1.000001");
    }

    @ParameterizedTest
    @CsvSource({
        "2.5, WORKING_DAY, 20, WORKING_HOUR, FRACTION_TO_HOURS",
        "6.25, WORKING_DAY, 50, WORKING_HOUR, FRACTION_TO_HOURS",
        "0.5, DAY, 12, HOUR, FRACTION_TO_HOURS",
        "8, HOUR, 8, WORKING_HOUR, HOURS_AS_WORKING_HOURS",
        "2, YEAR, 24, MONTH, YEARS_TO_MONTHS",
    })
    void putsUnitsInOrder(
            double amount, String unit, int read, TimeUnit readUnit, FindingKind kind) {
        a.limit(amount, unit);
        assertThat(a.accepted().sheet().limits().getFirst().time())
                .isEqualTo(new TimeLimit(read, readUnit));
        assertThat(a.kinds()).contains(kind);
    }

    @ParameterizedTest
    @CsvSource({"1, OTHER", "0, WORKING_DAY", "2.3, WORKING_DAY", "1.5, MONTH"})
    void leavesALimitOpenThatIsNoFigure(double amount, String unit) {
        a.limit(amount, unit);
        assertThat(a.accepted().sheet().limits().getFirst().time()).isNull();
        assertThat(a.kinds()).contains(FindingKind.LIMIT_IN_WORDS);
    }

    @Property
    void neverShortensALimitByRepair(@ForAll @IntRange(min = 1, max = 8_000) int eighths) {
        ARecord fresh = new ARecord();
        fresh.methods()
                .forEach(method ->
                        method.put("processingTime", eighths / 8.0)
                                .put("processingTimeUnit", "WORKING_DAY"));
        @Nullable TimeLimit time = fresh.accepted().sheet().limits().getFirst().time();
        assertThat(time)
                .isEqualTo(
                        eighths % 8 == 0
                                ? new TimeLimit(eighths / 8, TimeUnit.WORKING_DAY)
                                : new TimeLimit(eighths, TimeUnit.WORKING_HOUR));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                AFTER_15,
                "Ngay trong ngày tiếp nhận; hồ sơ nhận SAU 15H thì trả vào ngày làm việc tiếp theo",
                "sau 15 giờ mà không giải quyết được ngay thì trả kết quả trong\nngày làm việc tiếp"
                        + " theo",
            })
    void readsTheSameDayFromWordsWhereThereIsNoFigure(String words) {
        a.limit(1, "OTHER");
        a.json().put("executionSteps", Normalizer.normalize(words, Normalizer.Form.NFD));

        assertThat(a.accepted().sheet().limits())
                .containsExactly(new Limit(null, new TimeLimit(1, TimeUnit.SAME_DAY), null));
        assertThat(a.kinds())
                .contains(FindingKind.SAME_DAY_BY_WORDS)
                .doesNotContain(FindingKind.LIMIT_IN_WORDS);
    }

    @Test
    void readsTheSameDayFromTheMethodsOwnWordsForThatMethodAlone() {
        a.limit(1, "OTHER");
        ObjectNode online = a.methods().getFirst();
        online.putNull("processingTime").put("description", AFTER_15);

        assertThat(a.accepted().sheet().limits())
                .extracting(Limit::channel, limit -> limit.time())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Channel.ONLINE, new TimeLimit(1, TimeUnit.SAME_DAY)),
                        org.assertj.core.groups.Tuple.tuple(Channel.COUNTER, null));
    }

    @ParameterizedTest
    @CsvSource({"1, WORKING_DAY", "1, DAY", "3, WORKING_DAY", "15, HOUR"})
    void believesAFigureWhateverTheWordsSay(int amount, String unit) {
        a.limit(amount, unit);
        a.json().put("executionSteps", AFTER_15);

        assertThat(a.accepted().sheet().limits().getFirst().time()).isNotNull();
        assertThat(a.kinds()).doesNotContain(FindingKind.SAME_DAY_BY_WORDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "trong ngày làm việc",
                "sau 15 ngày, trả vào ngày làm việc tiếp theo",
                "sau 15 giờ thì hẹn"
            })
    void takesNoOtherWordsForTheSameDay(String words) {
        a.limit(1, "OTHER");
        a.json().put("executionSteps", words);

        assertThat(a.accepted().sheet().limits().getFirst().time()).isNull();
    }

    @Test
    void flagsSeveralLimitsOfOneChannel() {
        ObjectNode again = a.methods().getFirst().deepCopy().put("processingTime", 9);
        a.json().withArray("executionMethods").add(again);

        assertThat(a.kinds()).contains(FindingKind.LIMIT_ALTERNATIVES);
        assertThat(a.accepted().sheet().limits())
                .filteredOn(limit -> limit.channel() == Channel.ONLINE)
                .extracting(Limit::time)
                .containsExactly(
                        new TimeLimit(5, TimeUnit.WORKING_DAY),
                        new TimeLimit(9, TimeUnit.WORKING_DAY));
    }
}
