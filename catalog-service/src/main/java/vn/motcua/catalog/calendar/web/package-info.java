/** Working calendars over HTTP. */
@NullMarked
package vn.motcua.catalog.calendar.web;

import org.jspecify.annotations.NullMarked;
