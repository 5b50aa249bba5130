package vn.motcua.catalog.completion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.procedure.Doubt;
import vn.motcua.catalog.procedure.Origin;
import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.catalog.procedure.ProcedureCode;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class CompletionOfferTests {

    @Test
    void offersTheLongestLimitOfEachChannelAndCoversTheRest() {
        CompletionOffer offer =
                offer(
                        List.of(
                                Sheets.limit(Channel.ONLINE, 3, TimeUnit.WORKING_DAY),
                                Sheets.limit(Channel.ONLINE, 2, TimeUnit.MONTH)),
                        List.of());
        assertThat(offer.limits()).extracting(Limit::channel).containsExactly(Channel.ONLINE, null);
        assertThat(offer.limits())
                .extracting(Limit::time)
                .containsOnly(new TimeLimit(2, TimeUnit.MONTH));
    }

    @Test
    void offersNoLimitWhereTheRecordHasNoFigures() {
        assertThat(
                        offer(List.of(new Limit(null, null, Sheets.text("trong ngày"))), List.of())
                                .limits())
                .isEmpty();
    }

    @Test
    void keepsDoubtfulFeesApart() {
        Fee sure = Sheets.fee("f1", 50_000);
        Fee unsure =
                new Fee("f2", null, null, sure.kind(), sure.amount(), sure.description(), false);
        CompletionOffer offer = offer(List.of(Sheets.limit(5)), List.of(sure, unsure));
        assertThat(offer.fees()).containsExactly(sure);
        assertThat(offer.feesToConfirm()).containsExactly(unsure);
        assertThat(offer.questions()).extracting(Doubt::kind).containsExactly("FEE_IN_THOUSANDS");
    }

    private static CompletionOffer offer(List<Limit> limits, List<Fee> fees) {
        ProcedureSheet sheet =
                Sheets.of(List.of(Sheets.oneCase("c1", Sheets.paper("p1", true))), limits, fees);
        List<Doubt> doubts = List.of(new Doubt("FEE_IN_THOUSANDS", "fees.f2", "700"));
        return CompletionOffer.of(
                Procedure.imported(
                        new ProcedureCode("1.000001"),
                        1,
                        LocalDate.EPOCH,
                        sheet,
                        new Origin(Origin.Kind.IMPORT, "i", Instant.EPOCH, "h", doubts)));
    }
}
