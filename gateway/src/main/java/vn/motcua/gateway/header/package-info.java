/** What every request and answer carries: request id, security headers, origins. */
@NullMarked
package vn.motcua.gateway.header;

import org.jspecify.annotations.NullMarked;
