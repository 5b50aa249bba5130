package vn.motcua.catalog.imports;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

import org.junit.jupiter.api.Test;

import vn.motcua.contracts.LocalizedText;

import java.util.List;

class ImportedRecordTests {

    /** Ids sort as lines do, and a step that runs twice makes the same ones. */
    @Property
    void hasAnIdThatSortsByItsLine(
            @ForAll @IntRange(min = 1, max = 9_999_999) int one,
            @ForAll @IntRange(min = 1, max = 9_999_999) int other) {
        assertThat(Integer.signum(report(one).id().compareTo(report(other).id())))
                .isEqualTo(Integer.signum(Integer.compare(one, other)));
    }

    @Test
    void belongsToNoProcedureWhereItWasRefused() {
        ImportedRecord.Refusal refusal =
                new ImportedRecord.Refusal("CAT-0103", new LocalizedText("Không có mã", "No code"));

        ImportedRecord refused = ImportedRecord.refused("i", 3, null, refusal);

        assertThat(refused.outcome()).isEqualTo(ImportedRecord.Outcome.REFUSED);
        assertThat(refused.procedure()).isNull();
        assertThat(refused.code()).isNull();
        assertThat(refused.refusal()).isEqualTo(refusal);
        assertThat(refused.id()).isEqualTo("i/0000003");
    }

    private static ImportedRecord report(int line) {
        return ImportedRecord.taken(
                "i", line, "1.000001", ImportedRecord.Outcome.CREATED, "1.000001@1", List.of());
    }
}
