/**
 * What dossiers need to know of the catalogue: local copies of procedures, agencies and working
 * calendars, so that no command asks another service.
 *
 * <p>The copies live in MongoDB, written by the handlers in {@code messaging}, and are read through
 * caches that a change stream empties. {@link vn.motcua.dossier.reference.Procedures}, {@link
 * vn.motcua.dossier.reference.Agencies} and {@link vn.motcua.dossier.reference.Calendars} are the
 * ways in.
 */
@NullMarked
package vn.motcua.dossier.reference;

import org.jspecify.annotations.NullMarked;
