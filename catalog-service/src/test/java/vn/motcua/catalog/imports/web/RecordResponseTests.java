package vn.motcua.catalog.imports.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.motcua.catalog.imports.ImportedRecord;
import vn.motcua.catalog.record.Finding;
import vn.motcua.catalog.record.FindingKind;

import java.util.List;

class RecordResponseTests {

    private static final Finding REPAIR =
            new Finding(FindingKind.CODE_TRIMMED, "code", " 1.000001");
    private static final Finding DOUBT = new Finding(FindingKind.FEE_IN_WORDS, "fees.f1", "Phí");

    @Test
    void tellsRepairsAndDoubtsApartInTheOrderOfTheRecord() {
        RecordResponse response = RecordResponse.of(report(DOUBT, REPAIR, DOUBT));

        assertThat(response.repaired())
                .containsExactly(
                        new RecordResponse.Item(FindingKind.CODE_TRIMMED, "code", " 1.000001"));
        assertThat(response.doubtful())
                .hasSize(2)
                .containsOnly(new RecordResponse.Item(FindingKind.FEE_IN_WORDS, "fees.f1", "Phí"));
        assertThat(response.refusal()).isNull();
    }

    @Test
    void saysWhatBecameOfTheRecord() {
        RecordResponse response = RecordResponse.of(report());

        assertThat(response)
                .isEqualTo(
                        new RecordResponse(
                                7,
                                "1.000001",
                                ImportedRecord.Outcome.CHANGED,
                                "1.000001@2",
                                List.of(),
                                List.of(),
                                null));
    }

    private static ImportedRecord report(Finding... findings) {
        return new ImportedRecord(
                "import/0000007",
                "import",
                7,
                "1.000001",
                ImportedRecord.Outcome.CHANGED,
                "1.000001@2",
                List.of(findings),
                null,
                1);
    }
}
