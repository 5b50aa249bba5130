package vn.motcua.catalog.completion.web;

import vn.motcua.catalog.procedure.Procedure;
import vn.motcua.contracts.LocalizedText;

import java.time.LocalDate;

/**
 * A version that was put into force.
 *
 * @param version its number
 * @param fileable whether a dossier can be filed under it from its first day on
 */
record PublishedResponse(
        String code, int version, LocalizedText name, LocalDate effectiveFrom, boolean fileable) {

    static PublishedResponse of(Procedure procedure) {
        return new PublishedResponse(
                procedure.code(),
                procedure.number(),
                procedure.sheet().name(),
                procedure.effectiveFrom(),
                procedure.completed());
    }
}
