/** Events in the life of a person or an enterprise, by which procedures are found. */
@NullMarked
package vn.motcua.catalog.lifeevent;

import org.jspecify.annotations.NullMarked;
