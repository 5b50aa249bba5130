/** The events of dossiers in the words of the contracts. */
@NullMarked
package vn.motcua.dossier.command.messaging;

import org.jspecify.annotations.NullMarked;
