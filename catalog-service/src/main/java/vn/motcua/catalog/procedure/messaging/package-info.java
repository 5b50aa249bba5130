/** Turns what happens to procedures into wire events. */
@NullMarked
package vn.motcua.catalog.procedure.messaging;

import org.jspecify.annotations.NullMarked;
