package vn.motcua.stats.reference.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.Topics;
import vn.motcua.contracts.agency.AgencyChanged;
import vn.motcua.platform.consumer.EventHandler;
import vn.motcua.platform.consumer.IncomingEvent;
import vn.motcua.platform.consumer.Writes;
import vn.motcua.stats.reference.AgencyCopy;

/** Keeps a copy of every agency. */
@Component
class CopyAgencies implements EventHandler {

    @Override
    public String name() {
        return "agencies";
    }

    @Override
    public String topic() {
        return Topics.AGENCY.name();
    }

    @Override
    public boolean reference() {
        return true;
    }

    @Override
    public void handle(IncomingEvent event, Writes writes) {
        if (event.type().equals(AgencyChanged.TYPE)) {
            AgencyChanged agency = event.dataAs(AgencyChanged.class);
            writes.upsertNewer(AgencyCopy.of(agency, event.sequence()));
        }
    }
}
