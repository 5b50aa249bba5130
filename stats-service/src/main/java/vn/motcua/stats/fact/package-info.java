/** What the figures know of each dossier, and the cells that are always exactly the sum of it. */
@NullMarked
package vn.motcua.stats.fact;

import org.jspecify.annotations.NullMarked;
