/**
 * What is told about a procedure: the information sheet, as a national record, an editor or a seed
 * gives it. Values only; nothing here knows versions, agencies or storage.
 */
@NullMarked
package vn.motcua.catalog.sheet;

import org.jspecify.annotations.NullMarked;
