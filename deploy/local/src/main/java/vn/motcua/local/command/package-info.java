/** The commands of {@code ./motcua}, one class each. */
@NullMarked
package vn.motcua.local.command;

import org.jspecify.annotations.NullMarked;
