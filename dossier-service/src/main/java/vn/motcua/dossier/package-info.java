/** The life of a dossier, from draft to returned result. */
@NullMarked
package vn.motcua.dossier;

import org.jspecify.annotations.NullMarked;
