/** Every refusal of the gateway as a problem document (RFC 9457) in both languages. */
@NullMarked
package vn.motcua.gateway.problem;

import org.jspecify.annotations.NullMarked;
