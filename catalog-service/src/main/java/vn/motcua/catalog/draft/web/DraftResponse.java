package vn.motcua.catalog.draft.web;

import vn.motcua.catalog.draft.ProcedureDraft;
import vn.motcua.catalog.sheet.ProcedureSheet;

import java.time.Instant;

/**
 * A draft.
 *
 * @param basedOn number of the newest version when it was begun; 0 for a new procedure
 * @param by who changed it last
 */
record DraftResponse(String code, int basedOn, ProcedureSheet sheet, String by, Instant at) {

    static DraftResponse of(ProcedureDraft draft) {
        return new DraftResponse(
                draft.code(), draft.basedOn(), draft.sheet(), draft.by(), draft.at());
    }
}
