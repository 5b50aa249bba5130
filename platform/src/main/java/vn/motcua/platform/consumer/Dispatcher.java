package vn.motcua.platform.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.mongo.Outage;
import vn.motcua.platform.mongo.Transactions;
import vn.motcua.platform.work.WorkQueue;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives a poll's records to one handler; parks what it cannot process. */
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int TRIES = 3;

    /** How long it is believed that nothing is parked. */
    private static final Duration BELIEVED = Duration.ofSeconds(10);

    private final EventHandler handler;
    private final EventReader reader;
    private final ParkedEvents parked;
    private final MongoTemplate mongo;
    private final WorkQueue queue;
    private volatile boolean nothingParked;
    private volatile long lookedAt;

    Dispatcher(
            EventHandler handler,
            EventReader reader,
            ParkedEvents parked,
            MongoTemplate mongo,
            WorkQueue queue) {
        this.queue = queue;
        this.handler = handler;
        this.reader = reader;
        this.parked = parked;
        this.mongo = mongo;
    }

    EventHandler handler() {
        return handler;
    }

    /**
     * Processes a poll.
     *
     * @throws RuntimeException when the database is away or a transaction is in the way; the poll
     *     is to be given again
     */
    void dispatch(List<ConsumerRecord<String, byte[]>> messages) {
        Set<String> stopped =
                waiting(messages.stream().map(EventReader::subject).collect(Collectors.toSet()));
        List<ConsumerRecord<String, byte[]>> free =
                messages.stream()
                        .filter(message -> !stopped.contains(EventReader.subject(message)))
                        .toList();
        boolean handled = free.isEmpty() || handledTogether(free);
        for (ConsumerRecord<String, byte[]> message : messages) {
            String subject = EventReader.subject(message);
            if (stopped.contains(subject)) {
                park(message, ParkedEvent.BEHIND);
            } else if (!handled) {
                failure(message)
                        .ifPresent(reason -> {
                            park(message, reason);
                            stopped.add(subject);
                        });
            }
        }
    }

    /**
     * Forgets that nothing is parked: partitions came from another instance, which may have parked
     * aggregates of theirs.
     */
    void assigned() {
        nothingParked = false;
    }

    /** Gives a parked event to the handler again; throws what it throws. */
    void replay(ParkedEvent event) {
        handle(List.of(reader.read(event.key(), event.headers(), event.value().getData())));
    }

    /**
     * Those of the subjects that have something parked. Only who owns an aggregate's partition
     * parks it: this instance, or one before it, whose end {@link #assigned} tells. So that nothing
     * is parked can be remembered. One that lost its partitions unawares can park behind our back
     * only what we are given too, and a replay of that changes nothing.
     */
    private Set<String> waiting(Set<String> subjects) {
        if (!nothingParked || System.nanoTime() - lookedAt >= BELIEVED.toNanos()) {
            nothingParked = !parked.any(handler.name());
            lookedAt = System.nanoTime();
        }
        return nothingParked ? new HashSet<>() : parked.among(handler.name(), subjects);
    }

    private void park(ConsumerRecord<String, byte[]> message, String reason) {
        nothingParked = false;
        parked.park(handler.name(), message, reason);
    }

    private boolean handledTogether(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            handle(messages.stream().map(this::read).toList());
            return true;
        } catch (RuntimeException e) {
            rethrowPassing(e);
            LOG.info(
                    "{} takes {} events one by one: {}",
                    handler.name(),
                    messages.size(),
                    e.toString());
            return false;
        }
    }

    /** Handles one record; the class of its failure after a few tries. */
    private Optional<String> failure(ConsumerRecord<String, byte[]> message) {
        for (int attempt = 1; ; attempt++) {
            try {
                handle(List.of(read(message)));
                return Optional.empty();
            } catch (RuntimeException e) {
                rethrowPassing(e);
                if (attempt == TRIES || e instanceof UnreadableEventException) {
                    LOG.error("{} parks {}", handler.name(), EventReader.place(message), e);
                    return Optional.of(e.getClass().getName());
                }
            }
        }
    }

    private void handle(List<IncomingEvent> events) {
        Writes writes = new Writes(mongo, queue);
        handler.handleAll(events, writes);
        writes.flush();
    }

    private IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value() == null ? new byte[0] : message.value();
        return reader.read(message.key(), EventReader.headers(message), value);
    }

    /**
     * No fault of the event: the database is away, or a transaction holds what this one writes,
     * that of a killed process for as long as a minute.
     */
    private static void rethrowPassing(RuntimeException failure) {
        if (Outage.is(failure) || Transactions.isTransient(failure)) {
            throw failure;
        }
    }
}
