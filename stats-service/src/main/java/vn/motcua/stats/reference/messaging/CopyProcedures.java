package vn.motcua.stats.reference.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.procedure.ProcedureState;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.stats.reference.ProcedureCopy;

/**
 * Keeps the name of every version of a procedure. One that is withdrawn keeps its figures, and of
 * it the topic may hold no other event.
 */
@Component
class CopyProcedures implements EventHandler {

    private static final String PROCEDURE = "procedure";

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
        if (event.data().has(PROCEDURE)) {
            ProcedureState procedure =
                    event.json().treeToValue(event.data().get(PROCEDURE), ProcedureState.class);
            writes.upsertNewer(ProcedureCopy.of(procedure, event.sequence()));
        }
    }
}
