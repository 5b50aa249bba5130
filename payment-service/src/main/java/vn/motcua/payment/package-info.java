/** Payment orders of dossiers; this module has its health and API document only. */
@NullMarked
package vn.motcua.payment;

import org.jspecify.annotations.NullMarked;
