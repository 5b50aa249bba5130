package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import tools.jackson.databind.node.ObjectNode;

import vn.motcua.catalog.sheet.Fee;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.FeeKind;
import vn.motcua.contracts.Money;

class FeeReaderTests {

    private final ARecord a = new ARecord();

    @ParameterizedTest
    @CsvSource({
        "700, Phí thẩm định, FEE_IN_THOUSANDS",
        "10, 10USD/giấy, FEE_IN_OTHER_CURRENCY",
        "0, Theo quy định của HĐND tỉnh, FEE_IN_WORDS",
    })
    void flagsAFeeThatMayMeanSomethingElseAndKeepsItAsItIs(
            int value, String words, FindingKind kind) {
        a.fee(value, words);
        Fee fee = a.accepted().sheet().fees().getFirst();
        assertThat(fee.confirmed()).isFalse();
        assertThat(a.kinds()).contains(kind);
        if (value > 0) {
            assertThat(fee.amount()).isEqualTo(Money.vnd(value));
        }
    }

    @Test
    void takesNoFeeForWhatIsFree() {
        a.fee(0, "Không thu phí");
        assertThat(a.accepted().sheet().fees()).isEmpty();
        assertThat(a.kinds()).isEmpty();
    }

    @Test
    void refusesANegativeOrFractionalFee() {
        a.fee(-5, "Phí");
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.ABSURD_FEE);
        a.fee(1000.5, "Phí");
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.ABSURD_FEE);
    }

    @Test
    void tellsKindsOfFeesApart() {
        a.fee(50_000, "Lệ phí cấp giấy phép");
        assertThat(a.accepted().sheet().fees().getFirst().kind()).isEqualTo(FeeKind.CHARGE);
    }

    @Test
    void flagsSeveralFeesOfOneChannel() {
        for (ObjectNode method : a.methods()) {
            method.withArray("fees")
                    .addObject()
                    .put("value", 70_000)
                    .put("currency", "VND")
                    .put("description", "Mức khác");
        }
        assertThat(a.accepted().sheet().fees()).hasSize(2).noneMatch(Fee::confirmed);
        assertThat(a.kinds()).contains(FindingKind.FEE_ALTERNATIVES);
    }

    @Test
    void keepsAFeeOfOneChannelApart() {
        ((ObjectNode) a.methods().getFirst().path("fees").path(0)).put("value", 25_000);
        assertThat(a.accepted().sheet().fees())
                .extracting(Fee::channel)
                .containsExactly(Channel.ONLINE, Channel.COUNTER);
    }

    @ParameterizedTest
    @CsvSource({
        "50000, Lệ phí cấp, CHARGE",
        "50000, Phí thẩm định, FEE",
        "50000, Giá dịch vụ đăng kiểm, SERVICE_PRICE",
    })
    void namesTheKindByItsWords(int value, String words, FeeKind kind) {
        a.fee(value, words);
        assertThat(a.accepted().sheet().fees().getFirst().kind()).isEqualTo(kind);
    }

    @Test
    void refusesMoreThanAnyFeeCanBe() {
        a.fee(10_000_000_001d, "Phí");
        assertThat(a.refused().reason().code()).isEqualTo(RecordErrors.ABSURD_FEE);
        a.fee(10_000_000_000d, "Phí");
        assertThat(a.accepted().sheet().fees()).hasSize(1);
    }

    @Test
    void flagsAFeeInAnotherCurrencyHoweverLarge() {
        a.fee(1_500, "Phí");
        for (ObjectNode method : a.methods()) {
            ((ObjectNode) method.path("fees").path(0)).put("currency", "USD");
        }
        assertThat(a.kinds()).contains(FindingKind.FEE_IN_OTHER_CURRENCY);
        assertThat(a.accepted().sheet().fees()).noneMatch(Fee::confirmed);
    }
}
