package vn.motcua.dossier.command.messaging;

import org.springframework.stereotype.Component;

import vn.motcua.contracts.EventType;
import vn.motcua.contracts.EventTypes;
import vn.motcua.dossier.access.FeedPolicy;
import vn.motcua.dossier.attachment.DiscardFiles;
import vn.motcua.dossier.command.Announcements;
import vn.motcua.dossier.lifecycle.Dossier;
import vn.motcua.dossier.lifecycle.DossierEvent;
import vn.motcua.platform.command.NewEvent;
import vn.motcua.platform.work.DueWork;

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
                work(dossier, event));
    }

    /** A draft that is thrown away takes its files with it. */
    private static List<DueWork> work(Dossier dossier, DossierEvent event) {
        return event instanceof DossierEvent.DraftDiscarded
                ? List.of(DiscardFiles.due(dossier.id()))
                : List.of();
    }
}
