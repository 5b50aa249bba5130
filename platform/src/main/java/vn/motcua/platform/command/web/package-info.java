/**
 * Reads commands' conditions from a request: who, {@code Idempotency-Key}, {@code If-Match}, {@code
 * X-Request-Id}.
 *
 * <p>A controller method takes a {@link vn.motcua.platform.command.CommandContext} and hands it on;
 * it says {@code requireKey()} where a repetition would hurt and {@code requireVersion()} where the
 * caller changes what it has read.
 */
@NullMarked
package vn.motcua.platform.command.web;

import org.jspecify.annotations.NullMarked;
