/** Copies of what other services say of agencies and procedures. */
@NullMarked
package vn.motcua.stats.reference;

import org.jspecify.annotations.NullMarked;
