/**
 * Reads a record of the national catalogue (CSDLQG về TTHC) into a sheet. The records are dirty:
 * what is surely meant is repaired, what is not sure is flagged for a publisher, what cannot be
 * right is refused, and each of the three is told. Nothing is ever guessed in silence.
 */
@NullMarked
package vn.motcua.catalog.record;

import org.jspecify.annotations.NullMarked;
