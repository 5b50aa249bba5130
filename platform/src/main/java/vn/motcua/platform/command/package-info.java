/**
 * A command is one transaction: an aggregate and the event that says what happened to it, or
 * neither.
 *
 * <p>An aggregate is one MongoDB document that implements {@link
 * vn.motcua.platform.command.Aggregate}: an id and a {@code @Version} that counts its events. A use
 * case asks {@link vn.motcua.platform.command.Commands} to create or change one and gives a
 * decision: a function that calls the aggregate's own method and answers with the {@link
 * vn.motcua.platform.command.NewEvent} of it.
 *
 * <p>The order of checks is always the same: idempotency key (a key that has done its work answers
 * with the resource as it stands; with another body it is refused), then the aggregate is loaded
 * and the policy's guard asked, then {@code If-Match}, then the decision. The key is looked up only
 * when one of the others refuses or the entry cannot be stored: who has run before meets its own
 * traces, and who has not is spared a read. The transaction compares and sets the aggregate's
 * version and inserts the journal entry, whose id is the aggregate and the same sequence: two
 * writers can never both win. Without {@code If-Match} a lost race is decided anew on the fresh
 * document, a bounded number of times.
 *
 * <p>What makes time pass (a warning, an expiry, a retry) is {@link
 * vn.motcua.platform.work.DueWork} in the same transaction. Its handler runs ordinary commands with
 * {@link vn.motcua.platform.command.CommandContext#system(String, String)}: the derived key makes
 * it happen once.
 */
@NullMarked
package vn.motcua.platform.command;

import org.jspecify.annotations.NullMarked;
