/**
 * Sheets in preparation: an editor writes and changes them, a publisher completes them. At most one
 * for each code; it is nobody else's business, so it has no event.
 */
@NullMarked
package vn.motcua.catalog.draft;

import org.jspecify.annotations.NullMarked;
