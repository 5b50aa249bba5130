/**
 * The floor of the write path: what the same documents, journal entries and events cost with the
 * bare MongoDB driver and the bare Kafka producer, so that a service's rate can be told as a share
 * of it.
 *
 * <p>A lifecycle is an insert and three commands, each one transaction of two documents (an
 * aggregate of 3.5 KB by compare-and-set and a journal entry of 1 KB, {@code w=majority}, {@code
 * j=true}), the event of each sent with {@code acks=all} and marked with its position in batches,
 * and one read at the end. Nothing is validated, hashed, authorised or rendered.
 */
@NullMarked
package vn.motcua.acceptance.floor;

import org.jspecify.annotations.NullMarked;
