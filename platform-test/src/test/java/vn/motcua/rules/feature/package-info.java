/** A feature that breaks the rules. */
@NullMarked
package vn.motcua.rules.feature;

import org.jspecify.annotations.NullMarked;
