package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.util.Locale;

/** What is the same by every way to apply is told once; what is not, for each. */
class MethodReaderTests {

    private final ARecord a = new ARecord();

    @Test
    void tellsALimitOnceWhereItIsTheSameEverywhere() {
        assertThat(a.accepted().sheet().limits()).extracting(Limit::channel).containsOnlyNulls();
        assertThat(a.accepted().sheet().fees()).extracting(Fee::channel).containsOnlyNulls();
    }

    @Test
    void tellsALimitForEachWayWhereOneDiffers() {
        a.methods().getFirst().put("processingTime", 3);

        assertThat(a.accepted().sheet().limits())
                .containsExactly(
                        Sheets.limit(Channel.ONLINE, 3, TimeUnit.WORKING_DAY),
                        Sheets.limit(Channel.COUNTER, 5, TimeUnit.WORKING_DAY));
        assertThat(a.accepted().sheet().fees()).hasSize(1);
    }

    @Test
    void knowsTheThreeWaysAndTheOrderOfTheRecord() {
        a.json().withArray("executionMethods").add(a.methods().getFirst().deepCopy());
        a.methods().getFirst().put("submissionMethod", "POSTAL");

        assertThat(a.accepted().sheet().channels())
                .containsExactly(Channel.POST, Channel.COUNTER, Channel.ONLINE);
    }

    @Test
    void isFreeByOneWayAndNotByTheOther() {
        a.methods().getFirst().putArray("fees");

        assertThat(a.accepted().sheet().fees())
                .singleElement()
                .satisfies(fee -> {
                    assertThat(fee.channel()).isEqualTo(Channel.COUNTER);
                    assertThat(fee.confirmed()).isTrue();
                });
    }

    @Test
    void refusesTheRecordWhoseWayIsMissingAndNamesThePlace() {
        a.methods().getLast().remove("submissionMethod");

        assertThat(a.refused().reason().detail(Locale.ENGLISH))
                .isEqualTo("The field executionMethods[1].submissionMethod has the wrong type.");
    }

    @Test
    void keepsTheWordsOfALimitBesideItsFigure() {
        a.methods().forEach(method -> method.put("description", "Kể từ ngày nhận đủ hồ sơ"));

        assertThat(a.accepted().sheet().limits())
                .containsExactly(
                        new Limit(
                                null,
                                new TimeLimit(5, TimeUnit.WORKING_DAY),
                                Sheets.text("Kể từ ngày nhận đủ hồ sơ")));
    }

    @Test
    void quotesTheWordsOfALimitThatHasNoFigure() {
        a.limit(1, "OTHER");
        a.methods().forEach(method -> method.put("description", "Theo thông báo"));

        assertThat(a.accepted().findings())
                .containsExactly(
                        new Finding(FindingKind.LIMIT_IN_WORDS, "limits.ALL", "Theo thông báo"));
    }
}
