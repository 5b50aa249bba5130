package vn.motcua.platform.command;

/**
 * A command's result: the aggregate as it stands.
 *
 * @param replayed true when the idempotency key had done its work before and nothing was done now
 */
public record Done<A extends Aggregate>(A aggregate, boolean replayed) {}
