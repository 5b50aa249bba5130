/** Procedures, agencies, fields, life events and working calendars, and the search over them. */
@NullMarked
package vn.motcua.catalog;

import org.jspecify.annotations.NullMarked;
