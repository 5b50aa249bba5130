/**
 * What a citizen does with a dossier, or an officer at the counter for one: draft, check, send,
 * complete, take back.
 */
@NullMarked
package vn.motcua.dossier.filing;

import org.jspecify.annotations.NullMarked;
