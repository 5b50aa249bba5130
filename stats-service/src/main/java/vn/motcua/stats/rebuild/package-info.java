/** Counts everything again from the feed and compares with the live figures to the unit. */
@NullMarked
package vn.motcua.stats.rebuild;

import org.jspecify.annotations.NullMarked;
