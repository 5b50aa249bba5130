package vn.motcua.dossier.command.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.dossier.access.FeedPolicy;
import vn.motcua.dossier.command.Announcements;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.platform.command.NewEvent;

import java.util.List;

/** Types, topic and key from the registry of the contracts; the key is the dossier's id. */
@Component
class ContractAnnouncements implements Announcements {

    @Override
    public NewEvent of(Dossier dossier, DossierEvent event) {
        vn.motcua.contracts.dossier.DossierEvent data = EventMapper.map(dossier, event);
        EventType type = EventTypes.of(((Record) data).getClass());
        return new NewEvent(
                type.name(),
                type.topic().name(),
                dossier.id(),
                data,
                StateMapper.person(dossier),
                FeedPolicy.access(dossier),
                List.of());
    }
}
