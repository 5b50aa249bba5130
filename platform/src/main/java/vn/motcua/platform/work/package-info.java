/**
 * The one thing that makes time pass: a durable collection of due work.
 *
 * <p>{@link vn.motcua.platform.work.DueWork} is written in a command's transaction, in a consumer's
 * bulk write or by itself, once per derived id. Any instance claims what is due, in batches, runs
 * the {@link vn.motcua.platform.work.WorkHandler} of its kind and marks it done. A handler that
 * fails is tried again after the pause its kind gives, until that says to give up; an instance that
 * dies leaves its claim to lapse. So a handler can run more than once: its effect must be an
 * ordinary guarded command, keyed by the work's id.
 *
 * <p>What is due when it is made is born claimed by the instance that makes it, and begins there as
 * soon as it is stored: nobody looks for it, unless that instance dies or has no room. A handler
 * can take several works {@linkplain vn.motcua.platform.work.WorkHandler#performAll at once}, and
 * store their ends {@linkplain vn.motcua.platform.work.WorkQueue#doneWithin in the transaction} of
 * their effects.
 *
 * <p>Deadlines, warnings and expiry are due by legal time, retries by system time; {@link
 * vn.motcua.platform.work.TimeBase} says which. No business logic stands in {@code @Scheduled}.
 */
@NullMarked
package vn.motcua.platform.work;

import org.jspecify.annotations.NullMarked;
