/** A service as small as can be, to test platform with: counters that can be raised. */
@NullMarked
package vn.motcua.platform.sample;

import org.jspecify.annotations.NullMarked;
