/**
 * Working calendars as data: ordinary weeks, days off and days worked instead, each change a new
 * revision.
 */
@NullMarked
package vn.motcua.catalog.calendar;

import org.jspecify.annotations.NullMarked;
