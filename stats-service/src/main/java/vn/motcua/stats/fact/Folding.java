package vn.motcua.stats.fact;

import org.jspecify.annotations.Nullable;

import vn.motcua.contracts.dossier.DossierRated;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.contracts.dossier.Satisfaction;
import vn.motcua.contracts.dossier.Stage;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Folds events into facts, in whatever order they come and however often. */
public final class Folding {

    private static final Set<Stage> UNFILED = Set.of(Stage.DRAFT, Stage.DISCARDED);
    private static final Set<Stage> ENDED = Set.of(Stage.DECLINED, Stage.WITHDRAWN);

    private Folding() {}

    /**
     * What is known after one more event.
     *
     * @param before what was known, or null
     * @return empty for a draft, which nobody counts
     */
    public static Optional<Fact> fold(@Nullable Fact before, Seen event) {
        DossierState state = event.state();
        if (UNFILED.contains(state.stage())) {
            return Optional.ofNullable(before);
        }
        Fact now = fact(event);
        if (before == null) {
            return Optional.of(now);
        }
        Fact newest = now.sequence() > before.sequence() ? now : before;
        return Optional.of(
                new Fact(
                        newest.id(),
                        newest.sequence(),
                        newest.procedure(),
                        newest.agency(),
                        newest.channel(),
                        newest.stage(),
                        newest.waiting(),
                        newest.submittedAt(),
                        newest.acceptedAt(),
                        newest.firstDueAt(),
                        newest.resolvedAt(),
                        earlier(before.endedAt(), now.endedAt()),
                        before.rating() == null ? now.rating() : before.rating(),
                        before.rating() == null ? now.ratedAt() : before.ratedAt()));
    }

    private static Fact fact(Seen event) {
        DossierState state = event.state();
        @Nullable Satisfaction rating =
                event.what() instanceof DossierRated rated ? rated.overall() : null;
        return new Fact(
                state.id(),
                event.sequence(),
                state.procedure().code(),
                agency(state),
                state.channel(),
                state.stage(),
                !state.holds().isEmpty(),
                state.submittedAt(),
                state.acceptedAt(),
                state.firstDueAt(),
                state.resolvedAt(),
                ENDED.contains(state.stage()) ? event.at() : null,
                rating,
                rating == null ? null : event.at());
    }

    private static String agency(DossierState state) {
        if (state.competentAgency() != null) {
            return state.competentAgency();
        }
        return state.receivingAgency() == null ? Fact.UNKNOWN : state.receivingAgency();
    }

    private static @Nullable Instant earlier(@Nullable Instant a, @Nullable Instant b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return a.isBefore(b) ? a : b;
    }
}
