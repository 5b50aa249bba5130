/** One fact for each dossier and the cells that count them, changed together or not at all. */
@NullMarked
package vn.motcua.stats.fact;

import org.jspecify.annotations.NullMarked;
