package vn.motcua.acceptance.drill;

import java.time.Instant;

/**
 * A part that was killed.
 *
 * @param back when it served again
 */
record Kill(String part, Instant at, Instant back) {}
