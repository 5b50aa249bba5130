/**
 * What runs on one machine: which programs, how each is told about the others, and how it is asked
 * whether it serves.
 */
@NullMarked
package vn.motcua.local.stack;

import org.jspecify.annotations.NullMarked;
