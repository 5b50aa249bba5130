package vn.motcua.platform.sample;

import org.springframework.data.annotation.Id;
import org.springframework.data.mongodb.core.mapping.Document;
import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * A projection and an effect of counters; subjects named in {@link #refused} cannot be processed.
 */
@Component
public class Tally implements EventHandler {

    /** Subjects that fail for now. */
    public final Set<String> refused = ConcurrentHashMap.newKeySet();

    /** The highest state seen of a counter. */
    @Document("tallies")
    public record Seen(@Id String id, long sequence, int value) {}

    /** One document for each event. */
    @Document("notes")
    public record Note(@Id String id, String subject) {}

    @Override
    public String name() {
        return "tally";
    }

    @Override
    public String topic() {
        return Topics.DOSSIER.name();
    }

    @Override
    public boolean reference() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        if (refused.contains(event.subject())) {
            throw new IllegalStateException("refused for the test");
        }
        Counter.Raised raised = event.dataAs(Counter.Raised.class);
        writes.upsertNewer(new Seen(event.subject(), event.sequence(), raised.value()));
        writes.insertOnce(new Note(event.id(), event.subject()));
    }
}
