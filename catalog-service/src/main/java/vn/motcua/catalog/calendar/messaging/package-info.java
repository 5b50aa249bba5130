/** Turns what happens to calendars into wire events. */
@NullMarked
package vn.motcua.catalog.calendar.messaging;

import org.jspecify.annotations.NullMarked;
