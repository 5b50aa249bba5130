/**
 * Procedures and their versions: one document for each, {@code code@number}, that is imported as it
 * stands in the national catalogue or published by a publisher, and never changes but by being
 * withdrawn.
 */
@NullMarked
package vn.motcua.catalog.procedure;

import org.jspecify.annotations.NullMarked;
