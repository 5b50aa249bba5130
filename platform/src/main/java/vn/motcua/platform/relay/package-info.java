/**
 * Carries the journal to Kafka, in order, and gives each entry its position.
 *
 * <p>One instance of a service leads, by a fenced {@link vn.motcua.platform.mongo.Lease}. It looks
 * for what is pending when its own instance has stored something, a few times a second for what
 * others have stored, and 40 ms after it found some; the others ask every second whether the lease
 * is free. Most looks go back a second, by an index of what is pending in the order of time; every
 * two seconds one looks at everything. An entry whose predecessor is pending and was not found
 * waits for that. Entries of one aggregate leave one after the other: n+1 only after Kafka has
 * acknowledged n ({@code acks=all}); different aggregates go side by side.
 *
 * <p>What was acknowledged is marked in one transaction with the leader's lease: the lease document
 * holds the last position, so a leader that was deposed meanwhile conflicts and marks nothing. A
 * crash between acknowledgement and mark sends an entry again; consumers take the highest sequence
 * and do not mind.
 */
@NullMarked
package vn.motcua.platform.relay;

import org.jspecify.annotations.NullMarked;
