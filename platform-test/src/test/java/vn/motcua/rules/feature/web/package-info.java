/** Web of a feature that breaks the rules. */
@NullMarked
package vn.motcua.rules.feature.web;

import org.jspecify.annotations.NullMarked;
