/**
 * Fields of procedures (vi: lĩnh vực), those with a code of the state and those found by imports.
 */
@NullMarked
package vn.motcua.catalog.field;

import org.jspecify.annotations.NullMarked;
