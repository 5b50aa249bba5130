/**
 * The publisher's part: from a sheet that tells about a procedure to a version that can be filed.
 * Agencies, form, workflow and fees are decided here, and what an import left open is settled.
 */
@NullMarked
package vn.motcua.catalog.completion;

import org.jspecify.annotations.NullMarked;
