/**
 * The import of the national catalogue: a job that stores the file first, then reads it record by
 * record, so that it goes on where it was after a restart. A record that was read before changes
 * nothing; a changed one makes a new version; one of a procedure that a publisher has completed
 * leaves the completion alone and tells what differs.
 */
@NullMarked
package vn.motcua.catalog.imports;

import org.jspecify.annotations.NullMarked;
