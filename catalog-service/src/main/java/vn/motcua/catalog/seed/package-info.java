/**
 * What an installation begins with: fields, life events, agencies, calendars and a small catalogue
 * in our own words. Loaded once, by one instance, through the ordinary commands.
 */
@NullMarked
package vn.motcua.catalog.seed;

import org.jspecify.annotations.NullMarked;
