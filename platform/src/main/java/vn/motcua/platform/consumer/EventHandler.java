package vn.motcua.platform.consumer;

import java.util.List;

/**
 * What a service does with the events of one topic. Each handler is a consumer group of its own.
 */
public interface EventHandler {

    /**
     * Unique in the service; the consumer group is {@code <application>.<name>}, so it must never
     * change.
     */
    String name();

    /** The topic it reads. */
    String topic();

    /** Whether the service is ready only after this topic was read to the end seen at its start. */
    default boolean reference() {
        return false;
    }

    /**
     * Turns one event into writes. It can be called again with an event seen before, later than its
     * successors, or not at all for types it does not know: it ignores what it does not know.
     *
     * @throws RuntimeException when the event cannot be processed; its aggregate is parked after
     *     bounded tries
     */
    void handle(IncomingEvent event, Writes writes);

    /** Turns the events of one poll into writes, in the order given. */
    default void handleAll(List<IncomingEvent> events, Writes writes) {
        events.forEach(event -> handle(event, writes));
    }
}
