/**
 * Reads events: the highest sequence wins, an effect happens once, and what cannot be processed
 * waits apart in order.
 *
 * <p>An {@link vn.motcua.platform.consumer.EventHandler} bean turns the events of one topic into
 * {@link vn.motcua.platform.consumer.Writes}. A projection upserts a document that holds the
 * highest sequence it has seen; an effect inserts a document or due work whose id derives from the
 * event's id. So duplicates, disorder and replays change nothing. A poll gathers events for a tenth
 * of a second; they go out as one bulk write for each collection, offsets are committed after it.
 *
 * <p>When the database is away the batch waits and is tried again, for ever. When one event cannot
 * be processed after a bounded number of tries its aggregate is parked: the event and its
 * successors wait in {@code parked-events} with the reason, all others go on, the gauge {@code
 * motcua.events.parked} rises, and an operator's replay ({@code POST
 * /operations/parked-events/{handler}/replay?subject=}) drains them in order.
 *
 * <p>A reference handler keeps a local copy of another service's data. The service is ready only
 * after its handlers have read each such topic to the end seen at its start.
 */
@NullMarked
package vn.motcua.platform.consumer;

import org.jspecify.annotations.NullMarked;
