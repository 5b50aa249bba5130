/** Which service answers which path, and how a request is carried there and its answer back. */
@NullMarked
package vn.motcua.gateway.route;

import org.jspecify.annotations.NullMarked;
