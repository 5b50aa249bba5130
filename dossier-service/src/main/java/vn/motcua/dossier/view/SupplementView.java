package vn.motcua.dossier.view;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.dossier.content.Supplement;

import java.time.Instant;
import java.util.List;

/**
 * One request to complete the dossier, and its answer.
 *
 * @param round 1 for the first request
 * @param repeatReason why a leader asked again in the same stage
 * @param answer what came; absent while it is waited for
 */
public record SupplementView(
        int round,
        Instant at,
        DossierView.OfficerView officer,
        Reason reason,
        List<SupplementItem> items,
        @Nullable Instant respondBy,
        @Nullable String repeatReason,
        @Nullable AnswerView answer) {

    /** What the citizen gave, with the hash of everything as it was then. */
    public record AnswerView(Instant at, @Nullable String note, String sha256) {}

    static SupplementView of(Supplement supplement) {
        Supplement.Answer answer = supplement.answer();
        return new SupplementView(
                supplement.round(),
                supplement.at(),
                Views.officer(supplement.officer()),
                supplement.reason(),
                supplement.items(),
                supplement.respondBy(),
                supplement.repeatReason(),
                answer == null
                        ? null
                        : new AnswerView(
                                answer.sent().at(), answer.note(), answer.sent().sha256()));
    }
}
