package vn.motcua.dossier.worklist;

import org.jspecify.annotations.Nullable;

/**
 * What an officer asks for.
 *
 * @param list which list
 * @param unit id of a unit, taken with those below it; null for the officer's own
 * @param mine only what is assigned to the officer
 */
public record WorklistQuery(Worklist list, @Nullable String unit, boolean mine) {}
