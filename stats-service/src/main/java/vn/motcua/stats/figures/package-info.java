/** The figures that the law asks for, read from the cells. */
@NullMarked
package vn.motcua.stats.figures;

import org.jspecify.annotations.NullMarked;
