/** Runs the whole of Một Cửa on one machine. */
@NullMarked
package vn.motcua.local;

import org.jspecify.annotations.NullMarked;
