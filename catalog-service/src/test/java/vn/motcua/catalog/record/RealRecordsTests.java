package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import vn.motcua.catalog.sheet.Applicant;
import vn.motcua.catalog.sheet.Fee;
import vn.motcua.catalog.sheet.Limit;
import vn.motcua.catalog.sheet.ProcedureSheet;
import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Money;
import vn.motcua.contracts.TimeLimit;
import vn.motcua.contracts.TimeLimit.TimeUnit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Excerpts of real records with what is awkward about each. */
class RealRecordsTests {

    private static final Path FILE = Path.of("src/test/resources/record/real-records.jsonl");

    @Test
    void readsTheSameDayOfARegistrationOfBirthAndWhatIsMerelyANote() {
        ReadRecord.Accepted birth = accepted("1.001193");
        ProcedureSheet sheet = birth.sheet();

        assertThat(sheet.channels()).containsExactly(Channel.ONLINE, Channel.POST, Channel.COUNTER);
        assertThat(sheet.limits())
                .extracting(Limit::time)
                .containsExactly(new TimeLimit(1, TimeUnit.SAME_DAY));
        assertThat(sheet.fees()).isEmpty();
        assertThat(sheet.cases()).hasSize(2);
        assertThat(sheet.papers()).hasSize(3);
        assertThat(sheet.cases().getFirst().notes()).hasSize(1);
        assertThat(sheet.cases().getLast().notes()).hasSize(2);
        assertThat(kinds(birth))
                .contains(FindingKind.SAME_DAY_BY_WORDS, FindingKind.NOTE_SEPARATED);
    }

    @Test
    void joinsTheOrganisationThatWasSplitAndDoubtsDollars() {
        ReadRecord.Accepted copy = accepted("2.000815");
        ProcedureSheet sheet = copy.sheet();

        assertThat(sheet.applicants())
                .containsExactly(
                        Applicant.VIETNAMESE_CITIZEN,
                        Applicant.ORGANISATION,
                        Applicant.OVERSEAS_VIETNAMESE);
        assertThat(sheet.channels()).containsExactly(Channel.COUNTER);
        assertThat(sheet.fees())
                .extracting(Fee::amount)
                .containsExactly(Money.vnd(2_000), Money.vnd(10));
        assertThat(sheet.fees()).noneMatch(Fee::confirmed);
        assertThat(kinds(copy))
                .contains(
                        FindingKind.NAME_JOINED,
                        FindingKind.FEE_ALTERNATIVES,
                        FindingKind.LIMIT_IN_WORDS);
    }

    @Test
    void leavesAFeeInThousandsAsItIsAndHasItLookedAt() {
        ReadRecord.Accepted safety = accepted("2.001827");

        assertThat(safety.sheet().limits())
                .extracting(Limit::time)
                .containsExactly(new TimeLimit(15, TimeUnit.DAY));
        Fee fee = safety.sheet().fees().getFirst();
        assertThat(fee.amount()).isEqualTo(Money.vnd(700));
        assertThat(fee.confirmed()).isFalse();
        assertThat(safety.findings())
                .filteredOn(finding -> finding.kind() == FindingKind.FEE_IN_THOUSANDS)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.where()).isEqualTo("fees.f1");
                    assertThat(finding.found()).startsWith("700 Phí thẩm định");
                });
    }

    @Test
    void keepsTheLimitsOfChannelsApart() {
        assertThat(accepted("3.000118").sheet().limits())
                .extracting(Limit::channel, Limit::time)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(
                                Channel.ONLINE, new TimeLimit(1, TimeUnit.WORKING_DAY)),
                        org.assertj.core.groups.Tuple.tuple(
                                Channel.COUNTER, new TimeLimit(2, TimeUnit.WORKING_DAY)));
    }

    @Test
    void believesTheFigureWhereWordsTellOfTheSameDayToo() {
        assertThat(accepted("1.000578").sheet().limits())
                .extracting(Limit::time)
                .containsExactly(new TimeLimit(1, TimeUnit.WORKING_DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "1.0133611, INVALID_CODE",
        "2.009182739, INVALID_CODE",
        "1.014955-Xoa, DELETED_AT_SOURCE",
    })
    void refusesCodesThatNobodyCanRepair(String code, RecordErrors error) {
        ReadRecord.Refused refused = (ReadRecord.Refused) read(code);

        assertThat(refused.reason().code()).isEqualTo(error);
        assertThat(refused.code()).isEqualTo(code);
    }

    private static List<FindingKind> kinds(ReadRecord.Accepted record) {
        return record.findings().stream().map(Finding::kind).toList();
    }

    private static ReadRecord.Accepted accepted(String code) {
        return (ReadRecord.Accepted) read(code);
    }

    private static ReadRecord read(String code) {
        try {
            return Files.readAllLines(FILE).stream()
                    .filter(line -> line.startsWith("{\"code\": \"" + code + "\""))
                    .map(ARecord.READER::read)
                    .findFirst()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
