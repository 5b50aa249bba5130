/** Turns what happens to agencies into wire events. */
@NullMarked
package vn.motcua.catalog.agency.messaging;

import org.jspecify.annotations.NullMarked;
