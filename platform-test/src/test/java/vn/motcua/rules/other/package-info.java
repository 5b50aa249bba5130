/** Another feature that breaks the rules. */
@NullMarked
package vn.motcua.rules.other;

import org.jspecify.annotations.NullMarked;
