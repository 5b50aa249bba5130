/** Drives the whole system through the gateway, as its users would. */
@NullMarked
package vn.motcua.acceptance;

import org.jspecify.annotations.NullMarked;
