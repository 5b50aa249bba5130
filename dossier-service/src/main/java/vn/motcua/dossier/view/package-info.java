/**
 * A dossier as one caller sees it: everything about it in one answer, and lists of what the caller
 * may see.
 */
@NullMarked
package vn.motcua.dossier.view;

import org.jspecify.annotations.NullMarked;
