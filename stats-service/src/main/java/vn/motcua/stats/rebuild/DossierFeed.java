package vn.motcua.stats.rebuild;

import vn.motcua.stats.fact.SeenDossier;

import java.util.List;

/** The events of dossiers in the order of their positions, as their owner tells them. */
public interface DossierFeed {

    /**
     * What follows a position.
     *
     * @param seen what the events showed
     * @param next the position to ask with next
     * @param head the highest position there is; {@code next == head} means that all is read
     */
    record Page(List<SeenDossier> seen, long next, long head) {}

    /** The events after a position, 0 for the beginning. */
    Page after(long position);
}
