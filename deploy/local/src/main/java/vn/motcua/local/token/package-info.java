/** Gets tokens of the demo accounts over HTTP alone, as any program could. */
@NullMarked
package vn.motcua.local.token;

import org.jspecify.annotations.NullMarked;
