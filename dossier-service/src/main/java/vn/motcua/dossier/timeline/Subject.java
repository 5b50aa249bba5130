package vn.motcua.dossier.timeline;

import org.jspecify.annotations.Nullable;

import vn.motcua.dossier.deadline.DeadlineClock;

/**
 * A dossier as far as its history needs it.
 *
 * @param dossier id of the dossier
 * @param owner subject of whose dossier it is; null where nobody has an account
 * @param own whether it is the caller's own
 * @param clock its clock; null while nothing is promised
 */
public record Subject(
        String dossier, @Nullable String owner, boolean own, @Nullable DeadlineClock clock) {}
