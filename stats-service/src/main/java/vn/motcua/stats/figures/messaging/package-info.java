/** How far the figures are behind the events. */
@NullMarked
package vn.motcua.stats.figures.messaging;

import org.jspecify.annotations.NullMarked;
