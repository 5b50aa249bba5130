/**
 * The kill drill: while people live their dossiers, every process is killed as {@code kill -9}
 * does, at moments that a seed chooses. Afterwards the clients' own log, the mail files and the
 * topics are compared; no counter of ours is believed.
 *
 * <p>A client repeats a call that was not answered with the same idempotency key, as every client
 * should.
 */
@NullMarked
package vn.motcua.acceptance.drill;

import org.jspecify.annotations.NullMarked;
