package vn.motcua.stats.fact.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.EventTypes;
import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierEvent;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.stats.fact.Seen;
import vn.motcua.stats.fact.Tally;

import java.util.List;
import java.util.Optional;

/** Counts the events of dossiers; types that this version does not know are left out. */
@Component
class DossierFacts implements EventHandler {

    private final Tally tally;

    DossierFacts(Tally tally) {
        this.tally = tally;
    }

    @Override
    public String name() {
        return "facts";
    }

    @Override
    public String topic() {
        return Topics.DOSSIER.name();
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        handleAll(List.of(event), writes);
    }

    @Override
    public void handleAll(List<IncomingEvent> events, Writes writes) {
        List<Seen> seen = events.stream().flatMap(event -> seen(event).stream()).toList();
        if (!seen.isEmpty()) {
            tally.count(seen);
        }
    }

    private static Optional<Seen> seen(IncomingEvent event) {
        return EventTypes.named(event.type())
                .filter(type -> DossierEvent.class.isAssignableFrom(type.data()))
                .map(type -> (DossierEvent) event.dataAs(type.data()))
                .map(what -> new Seen(event.sequence(), event.time(), what));
    }
}
