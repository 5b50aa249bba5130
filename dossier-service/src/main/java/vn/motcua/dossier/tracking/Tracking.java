package vn.motcua.dossier.tracking;

import vn.motcua.dossier.lifecycle.PublicStatus;

/**
 * What anybody may know of a dossier.
 *
 * @param code of the dossier
 * @param status what it looks like from outside
 * @param completion how far it has come, in percent
 */
public record Tracking(String code, PublicStatus status, int completion) {}
