/**
 * Carries the journal to Kafka, in order, and gives each entry its position.
 *
 * <p>One instance of a service leads, by a fenced {@link vn.motcua.platform.mongo.Lease}. It looks
 * ten times a second for what is pending, by an index that holds nothing else, and after 40 ms
 * where something was; the others ask every second whether the lease is free. It takes what is
 * pending in the order of {@code _id}, so an entry is never taken without its predecessors. Entries
 * of one aggregate leave one after the other: n+1 only after Kafka has acknowledged n ({@code
 * acks=all}); different aggregates go side by side.
 *
 * <p>What was acknowledged is marked in one transaction with the leader's lease: the lease document
 * holds the last position, so a leader that was deposed meanwhile conflicts and marks nothing. A
 * crash between acknowledgement and mark sends an entry again; consumers take the highest sequence
 * and do not mind.
 */
@NullMarked
package vn.motcua.platform.relay;

import org.jspecify.annotations.NullMarked;
