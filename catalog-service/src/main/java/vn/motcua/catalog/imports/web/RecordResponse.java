package vn.motcua.catalog.imports.web;

import io.swagger.v3.oas.annotations.media.Schema;

import org.jspecify.annotations.Nullable;

import vn.motcua.catalog.imports.ImportedRecord;
import vn.motcua.catalog.record.Finding;
import vn.motcua.catalog.record.FindingKind;

import java.util.List;

/**
 * The report about one record.
 *
 * @param procedure id of the version that has it now, {@code code@version}
 * @param repaired what was repaired
 * @param doubtful what a publisher has to look at
 * @param refusal why it was refused
 */
record RecordResponse(
        int line,
        @Nullable String code,
        ImportedRecord.Outcome outcome,
        @Nullable String procedure,
        List<Item> repaired,
        List<Item> doubtful,
        ImportedRecord.@Nullable Refusal refusal) {

    /** One thing that was found. */
    @Schema(name = "RecordFinding")
    record Item(FindingKind kind, String where, String found) {

        static Item of(Finding finding) {
            return new Item(finding.kind(), finding.where(), finding.found());
        }
    }

    static RecordResponse of(ImportedRecord report) {
        return new RecordResponse(
                report.line(),
                report.code(),
                report.outcome(),
                report.procedure(),
                items(report, true),
                items(report, false),
                report.refusal());
    }

    private static List<Item> items(ImportedRecord report, boolean repaired) {
        return report.findings().stream()
                .filter(finding -> finding.kind().repair() == repaired)
                .map(Item::of)
                .toList();
    }
}
