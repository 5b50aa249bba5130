package vn.motcua.catalog.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.motcua.catalog.Sheets;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.LocalizedText;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.procedure.ServiceLevel;
import vn.motcua.platform.web.ProblemException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ProcedureTests {

    private static final ProcedureCode CODE = new ProcedureCode("1.004222");
    private static final LocalDate START = LocalDate.of(2026, 1, 1);
    private static final Reason REASON = new Reason(new LocalizedText("Bãi bỏ", "Abolished"), null);

    @Test
    void offersNoMoreThanInformationWhileItIsImported() {
        Procedure imported = imported(1);

        assertThat(imported.fileableOn(START)).isFalse();
        assertThat(imported.statusOn(START)).isEqualTo(ProcedureStatus.IMPORTED);
        assertThat(imported.serviceLevel()).isEqualTo(ServiceLevel.INFORMATION);
        assertThat(imported.handling()).isNull();
        assertThat(imported.assess(START).level()).isEqualTo(1);
        assertThat(imported.id()).isEqualTo("1.004222@1");
    }

    @Test
    void canBeFiledOncePublishedThroughTheLastDayOfAWithdrawal() {
        LocalDate last = START.plusDays(9);
        Procedure published = published(2, Sheets.complete(), false);
        assertThat(published.fileableOn(last.plusDays(1))).isTrue();

        ProcedureEvent.Withdrawn event = published.withdraw(last, REASON);

        assertThat(event.procedure()).isSameAs(published);
        assertThat(published.withdrawal()).isEqualTo(new Withdrawal(last, REASON));
        assertThat(published.fileableOn(last)).isTrue();
        assertThat(published.statusOn(last)).isEqualTo(ProcedureStatus.PUBLISHED);
        assertThat(published.assess(last).level()).isEqualTo(3);
        assertThat(published.fileableOn(last.plusDays(1))).isFalse();
        assertThat(published.statusOn(last.plusDays(1))).isEqualTo(ProcedureStatus.WITHDRAWN);
        assertThat(published.assess(last.plusDays(1)).level()).isLessThan(3);
    }

    /** What a client has kept is not true any more, though nothing was stored. */
    @Test
    void hasAnotherRevisionWhenTheLastDayHasPassed() {
        Procedure published = published(2, Sheets.complete(), false);
        long before = published.revisionOn(START);

        published.withdraw(START.plusDays(9), REASON);

        assertThat(published.revisionOn(START.plusDays(9))).isEqualTo(before);
        assertThat(published.revisionOn(START.plusDays(10))).isEqualTo(before + 1);
    }

    @Test
    void staysAsItIsWhenAWithdrawalIsRefused() {
        Procedure published = published(2, Sheets.complete(), false);

        assertThat(refusal(published, START.minusDays(1)))
                .isEqualTo(ProcedureErrors.WITHDRAWN_BEFORE_START);
        assertThat(published.statusOn(START)).isEqualTo(ProcedureStatus.PUBLISHED);
        assertThat(published.withdrawal()).isNull();
        assertThat(refusal(imported(1), START)).isEqualTo(ProcedureErrors.NOT_PUBLISHED);
        published.withdraw(START.plusDays(9), REASON);
        assertThat(refusal(published, START.plusDays(5))).isEqualTo(ProcedureErrors.NOT_PUBLISHED);
        assertThat(published.withdrawal()).isEqualTo(new Withdrawal(START.plusDays(9), REASON));
    }

    @Test
    void reachesLevelFourWhenItIsFreeOrPaidOnline() {
        ProcedureSheet free =
                Sheets.of(Sheets.complete().cases(), List.of(Sheets.limit(5)), List.of());
        assertThat(published(1, free, false).assess(START).level()).isEqualTo(4);
        assertThat(published(1, Sheets.complete(), true).assess(START).level()).isEqualTo(4);
        assertThat(published(1, Sheets.complete(), false).assess(START).level()).isEqualTo(3);
    }

    /** The ETag: no two states of a procedure share one, and it only grows. */
    @Property
    void growsItsRevisionWithNumberAndVersion(
            @ForAll @IntRange(min = 1, max = 500) int number,
            @ForAll @IntRange(max = 999) int version) {
        Procedure earlier = stored(number, version);

        assertThat(stored(number, version + 1).revisionOn(START))
                .isGreaterThan(earlier.revisionOn(START));
        assertThat(stored(number + 1, 0).revisionOn(START))
                .isGreaterThan(earlier.revisionOn(START));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1", "1.12345", "1.1234567", "12.123456", "a.123456", "1.123456 "})
    void knowsWhatIsNoCode(String text) {
        assertThat(ProcedureCode.of(text)).isEmpty();
        assertThatThrownBy(() -> new ProcedureCode(text))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Object refusal(Procedure procedure, LocalDate lastDay) {
        return catchThrowableOfType(
                        ProblemException.class, () -> procedure.withdraw(lastDay, REASON))
                .code();
    }

    private static Procedure imported(int number) {
        return new AProcedure().imported(number);
    }

    private static Procedure stored(int number, long version) {
        return new Procedure(
                CODE.version(number),
                version,
                1,
                CODE.value(),
                number,
                ProcedureStatus.IMPORTED,
                START,
                Sheets.complete(),
                null,
                null,
                origin());
    }

    private static Procedure published(int number, ProcedureSheet sheet, boolean onlinePayment) {
        AProcedure procedure = new AProcedure().sheet(sheet);
        return (onlinePayment ? procedure.paidOnline() : procedure).published(number);
    }

    private static Origin origin() {
        return new Origin(Origin.Kind.PUBLISHER, "publisher", Instant.EPOCH, null, List.of());
    }
}
