/** How much a client may send and how often. */
@NullMarked
package vn.motcua.gateway.limit;

import org.jspecify.annotations.NullMarked;
