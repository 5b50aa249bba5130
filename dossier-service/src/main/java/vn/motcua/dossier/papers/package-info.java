/** Joins what does not know one another: dossiers with their files and their history. */
@NullMarked
package vn.motcua.dossier.papers;

import org.jspecify.annotations.NullMarked;
