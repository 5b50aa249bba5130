/**
 * Lifecycles a second through the gateway, beside the floor: draft, submit, accept, resolve, read,
 * with every consumer on.
 *
 * <p>Closed: so many users, each begins a dossier when the last has ended. Open: so many dossiers
 * begin each second whether or not the others have ended, and every latency counts from the moment
 * the call was meant to begin.
 */
@NullMarked
package vn.motcua.acceptance.load;

import org.jspecify.annotations.NullMarked;
