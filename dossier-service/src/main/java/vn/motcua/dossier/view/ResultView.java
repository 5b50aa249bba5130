package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Channel;
import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.Outcome;
import vn.motcua.dossier.content.Resolution;

import java.time.Instant;
import java.util.List;

/**
 * The decision.
 *
 * @param resultNumber number of the decision or paper (vi: số, ký hiệu)
 * @param documents names of the documents that are the result
 * @param returnedBy the way the result went; absent before
 */
public record ResultView(
        Outcome outcome,
        Instant at,
        DossierView.OfficerView officer,
        @Nullable Reason reason,
        @Nullable String resultNumber,
        List<String> documents,
        @Nullable Channel returnedBy) {

    static @Nullable ResultView of(@Nullable Resolution resolution) {
        return resolution == null
                ? null
                : new ResultView(
                        resolution.outcome(),
                        resolution.at(),
                        Views.officer(resolution.officer()),
                        resolution.reason(),
                        resolution.resultNumber(),
                        resolution.documents(),
                        resolution.returnedBy());
    }
}
