/** A local copy of the tree of agencies, to sum the figures of a subtree. */
@NullMarked
package vn.motcua.stats.agency;

import org.jspecify.annotations.NullMarked;
