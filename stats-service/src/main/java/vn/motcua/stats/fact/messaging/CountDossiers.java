package vn.motcua.stats.fact.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.dossier.DossierState;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.stats.fact.FactBook;
import vn.motcua.stats.fact.SeenDossier;

import java.util.List;

/** Counts what happens to dossiers. Every event tells the state, whatever its type. */
@Component
class CountDossiers implements EventHandler {

    private final FactBook book;

    CountDossiers(FactBook book) {
        this.book = book;
    }

    @Override
    public String name() {
        return "dossiers";
    }

    @Override
    public String topic() {
        return Topics.DOSSIER.name();
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        handleAll(List.of(event), writes);
    }

    /** Facts and cells are written here, in a transaction of their own. */
    @Override
    public void handleAll(List<IncomingEvent> events, Writes writes) {
        book.take(events.stream().map(CountDossiers::seen).toList());
    }

    static SeenDossier seen(IncomingEvent event) {
        DossierState state =
                event.json().treeToValue(event.data().required("dossier"), DossierState.class);
        return new SeenDossier(event.type(), event.sequence(), event.time(), state);
    }
}
