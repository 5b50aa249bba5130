/**
 * The code by which everybody follows a dossier, and the daily sequence it takes its number from.
 */
@NullMarked
package vn.motcua.dossier.code;

import org.jspecify.annotations.NullMarked;
