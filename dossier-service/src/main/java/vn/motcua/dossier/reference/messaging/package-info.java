/** Writes the local copies as the catalogue publishes them. */
@NullMarked
package vn.motcua.dossier.reference.messaging;

import org.jspecify.annotations.NullMarked;
