/** What officers do with a dossier: take it in, ask, assign, decide, hand over. */
@NullMarked
package vn.motcua.dossier.handling;

import org.jspecify.annotations.NullMarked;
