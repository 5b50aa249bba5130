package vn.motcua.dossier.reference.messaging;

import org.springframework.stereotype.Component;

import tools.jackson.databind.JsonNode;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.procedure.ProcedurePublished;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.contracts.procedure.ProcedureWithdrawn;
import vn.motcua.dossier.reference.ProcedureCopy;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;

/** Keeps every version of every procedure, also those that are no longer offered. */
@Component
class ProcedureCopies implements EventHandler {

    @Override
    public String name() {
        return "procedures";
    }

    @Override
    public String topic() {
        return Topics.PROCEDURE.name();
    }

    @Override
    public boolean reference() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        switch (event.type()) {
            case ProcedurePublished.TYPE ->
                    write(event, event.dataAs(ProcedurePublished.class).procedure(), writes);
            case ProcedureWithdrawn.TYPE ->
                    write(event, event.dataAs(ProcedureWithdrawn.class).procedure(), writes);
            default -> {
                // a type of a later release
            }
        }
    }

    private static void write(IncomingEvent event, ProcedureState procedure, Writes writes) {
        JsonNode state = event.data().get("procedure");
        writes.upsertNewer(
                new ProcedureCopy(
                        procedure.key(), procedure.code(), event.sequence(), state.toString(), 1));
    }
}
