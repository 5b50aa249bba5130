/** The figures of Circular 32/2017/TT-BTTTT Art. 11(3), summed from cells. */
@NullMarked
package vn.motcua.stats.figure;

import org.jspecify.annotations.NullMarked;
