package vn.motcua.platform.consumer;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.mongodb.core.MongoTemplate;

import vn.motcua.platform.mongo.Outage;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Gives a poll's records to one handler; parks what it cannot process. */
class Dispatcher {

    private static final Logger LOG = LoggerFactory.getLogger(Dispatcher.class);
    private static final int TRIES = 3;

    private final EventHandler handler;
    private final EventReader reader;
    private final ParkedEvents parked;
    private final MongoTemplate mongo;

    Dispatcher(EventHandler handler, EventReader reader, ParkedEvents parked, MongoTemplate mongo) {
        this.handler = handler;
        this.reader = reader;
        this.parked = parked;
        this.mongo = mongo;
    }

    /**
     * Processes a poll.
     *
     * @throws RuntimeException when the database is away; the poll is to be given again
     */
    void dispatch(List<ConsumerRecord<String, byte[]>> messages) {
        Map<ConsumerRecord<String, byte[]>, String> subjects = new HashMap<>();
        messages.forEach(m -> subjects.put(m, EventReader.subject(m, EventReader.headers(m))));
        Set<String> waiting = parked.among(handler.name(), Set.copyOf(subjects.values()));
        List<ConsumerRecord<String, byte[]>> free = new ArrayList<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            if (waiting.contains(subjects.get(message))) {
                parked.park(handler.name(), message, ParkedEvent.BEHIND);
            } else {
                free.add(message);
            }
        }
        if (!free.isEmpty() && !handledTogether(free)) {
            oneByOne(free, subjects);
        }
    }

    /** Gives a parked event to the handler again; throws what it throws. */
    void replay(ParkedEvent event) {
        handle(List.of(reader.read(event.key(), event.headers(), event.value().getData())));
    }

    private boolean handledTogether(List<ConsumerRecord<String, byte[]>> messages) {
        try {
            handle(messages.stream().map(this::read).toList());
            return true;
        } catch (RuntimeException e) {
            rethrowOutage(e);
            LOG.info(
                    "{} takes {} events one by one: {}",
                    handler.name(),
                    messages.size(),
                    e.toString());
            return false;
        }
    }

    private void oneByOne(
            List<ConsumerRecord<String, byte[]>> messages,
            Map<ConsumerRecord<String, byte[]>, String> subjects) {
        Map<String, String> stopped = new HashMap<>();
        for (ConsumerRecord<String, byte[]> message : messages) {
            String subject = subjects.getOrDefault(message, "");
            if (stopped.containsKey(subject)) {
                parked.park(handler.name(), message, ParkedEvent.BEHIND);
            } else if (!handledWithin(message, TRIES, stopped, subject)) {
                parked.park(handler.name(), message, stopped.getOrDefault(subject, "UNKNOWN"));
            }
        }
    }

    private boolean handledWithin(
            ConsumerRecord<String, byte[]> message,
            int tries,
            Map<String, String> stopped,
            String subject) {
        for (int attempt = 1; ; attempt++) {
            try {
                handle(List.of(read(message)));
                return true;
            } catch (RuntimeException e) {
                rethrowOutage(e);
                if (attempt == tries || e instanceof UnreadableEventException) {
                    LOG.error(
                            "{} parks {} from partition {} offset {}",
                            handler.name(),
                            subject,
                            message.partition(),
                            message.offset(),
                            e);
                    stopped.put(subject, e.getClass().getName());
                    return false;
                }
            }
        }
    }

    private void handle(List<IncomingEvent> events) {
        Writes writes = new Writes(mongo);
        handler.handleAll(events, writes);
        writes.flush();
    }

    private IncomingEvent read(ConsumerRecord<String, byte[]> message) {
        byte[] value = message.value() == null ? new byte[0] : message.value();
        return reader.read(message.key(), EventReader.headers(message), value);
    }

    private static void rethrowOutage(RuntimeException failure) {
        if (Outage.is(failure)) {
            throw failure;
        }
    }
}
