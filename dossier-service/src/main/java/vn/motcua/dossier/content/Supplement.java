package vn.motcua.dossier.content;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.SupplementItem;

import java.time.Instant;
import java.util.List;

/**
 * One request to complete the dossier, and its answer (vi: yêu cầu bổ sung). Legal: TT
 * 03/2025/TT-VPCP, form 02.
 *
 * @param round 1, 2, 3 … within the dossier
 * @param stage in which it was asked
 * @param at when
 * @param officer who asked
 * @param reason why
 * @param items everything that is missing or wrong
 * @param respondBy until when to answer
 * @param repeatReason why a leader asks again within the same stage; null for the first request of
 *     a stage
 * @param answer what came; null before
 */
public record Supplement(
        int round,
        String stage,
        Instant at,
        Officer officer,
        Reason reason,
        List<SupplementItem> items,
        @Nullable Instant respondBy,
        @Nullable String repeatReason,
        @Nullable Answer answer) {

    public Supplement {
        items = List.copyOf(items);
    }

    public Supplement answered(Answer by) {
        return new Supplement(
                round, stage, at, officer, reason, items, respondBy, repeatReason, by);
    }

    /**
     * What the citizen gave.
     *
     * @param note in the citizen's words
     * @param officer who took it at the counter; null online
     * @param sent the form and the papers as they are now
     */
    public record Answer(@Nullable String note, @Nullable Officer officer, Snapshot sent) {}
}
