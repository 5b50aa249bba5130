/** Keeps the copy of the agencies. */
@NullMarked
package vn.motcua.stats.agency.messaging;

import org.jspecify.annotations.NullMarked;
