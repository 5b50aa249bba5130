package vn.motcua.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.NationalCatalogue;
import vn.motcua.catalog.sheet.FoldedText;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

class NationalRecordsTests {

    @Test
    void readsTheRealRecordsAndRefusesTheThreeWithoutAUsableCode() {
        RecordReader reader = new RecordReader(FoldedText::slug);
        List<ReadRecord> records = NationalCatalogue.lines().stream().map(reader::read).toList();
        Map<FindingKind, Integer> counts = new EnumMap<>(FindingKind.class);
        for (ReadRecord record : records) {
            if (record instanceof ReadRecord.Accepted accepted) {
                accepted.findings().stream()
                        .map(Finding::kind)
                        .distinct()
                        .forEach(kind -> counts.merge(kind, 1, Integer::sum));
            }
        }
        assertThat(records).hasSize(5_071);
        assertThat(records.stream().filter(ReadRecord.Refused.class::isInstance))
                .as("%s", counts)
                .extracting(refused -> ((ReadRecord.Refused) refused).reason().code())
                .containsExactlyInAnyOrder(
                        RecordErrors.INVALID_CODE,
                        RecordErrors.INVALID_CODE,
                        RecordErrors.DELETED_AT_SOURCE);
        assertThat(counts)
                .containsKeys(
                        FindingKind.FEE_IN_THOUSANDS,
                        FindingKind.FRACTION_TO_HOURS,
                        FindingKind.LIMIT_IN_WORDS,
                        FindingKind.NAME_JOINED,
                        FindingKind.NOTE_SEPARATED,
                        FindingKind.LEVEL_UNKNOWN);
    }
}
