/**
 * The append-only journal of a service: outbox, timeline, source for rebuilds and proof in one.
 *
 * <p>A command stores its aggregate and exactly one {@link vn.motcua.platform.journal.JournalEntry}
 * in one transaction (package {@code command}). The entry's {@code _id} is the aggregate's id and
 * the sequence, so a sequence exists once; the idempotency key of the command stands in it under a
 * unique index, so a key does its work once.
 *
 * <p>Entries of one aggregate are a chain: each holds the SHA-256 of its canonical form (RFC 8785)
 * and of its predecessor. Personal data stand apart in the entry's person block, which enters the
 * chain only as a salted hash: when block and salt are destroyed the chain still verifies.
 *
 * <p>The relay (package {@code relay}) sends entries to Kafka in order and gives each the service's
 * next position, 1, 2, 3 … without gaps. {@link vn.motcua.platform.journal.Feed} pages through them
 * by position. Nothing else about an entry ever changes.
 */
@NullMarked
package vn.motcua.platform.journal;

import org.jspecify.annotations.NullMarked;
