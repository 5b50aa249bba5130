package vn.motcua.dossier.lifecycle;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.Reason;
import vn.motcua.contracts.dossier.SupplementItem;
import vn.motcua.dossier.content.Officer;
import vn.motcua.dossier.content.Supplement;

import java.time.Instant;
import java.util.List;

/**
 * What an officer asks the citizen to complete.
 *
 * @param reason why
 * @param items everything that is missing or wrong
 * @param respondBy until when to answer
 */
public record SupplementDemand(
        Reason reason, List<SupplementItem> items, @Nullable Instant respondBy) {

    public SupplementDemand {
        items = List.copyOf(items);
    }

    Supplement in(Stage stage, int round, @Nullable String repeat, Officer officer, Instant now) {
        return new Supplement(
                round, stage.name(), now, officer, reason, items, respondBy, repeat, null);
    }
}
