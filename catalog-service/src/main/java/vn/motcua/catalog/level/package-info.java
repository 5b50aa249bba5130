/**
 * How much of a service the portal gives for a procedure: the eleven items of information and the
 * levels 1 to 4. Legal: TT 32/2017 Art. 5.
 */
@NullMarked
package vn.motcua.catalog.level;

import org.jspecify.annotations.NullMarked;
