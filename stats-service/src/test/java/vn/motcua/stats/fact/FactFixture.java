package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Objects;

/** Facts folded from events, in the order given. */
final class FactFixture {

    private FactFixture() {}

    static @Nullable DossierFact fact(List<SeenDossier> events) {
        DossierFact fact = null;
        for (SeenDossier event : events) {
            fact = DossierFact.after(fact, event);
        }
        return fact;
    }

    static DossierFact existing(List<SeenDossier> events) {
        return Objects.requireNonNull(fact(events));
    }
}
