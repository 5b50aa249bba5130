/** Moves due dates when a working calendar changes, never to an earlier one. */
@NullMarked
package vn.motcua.dossier.recalculation;

import org.jspecify.annotations.NullMarked;
