/** The figures that the law asks of every procedure and agency, counted from events. */
@NullMarked
package vn.motcua.stats;

import org.jspecify.annotations.NullMarked;
